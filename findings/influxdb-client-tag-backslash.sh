#!/bin/bash
# npm @influxdata/influxdb-client 1.35.0, the maker's own client, and InfluxDB 1.6.7 (Debian 12, influxdb
# 1.6.7~rc0-1+b13): a tag value that ends in a backslash (a Windows path, "C:\data\") is written as it
# is, so that the backslash escapes the blank behind the tags. The store refuses the line. The line
# protocol has no way to write such a value: doubled, "C:\data\\", it is refused as well. In the
# middle of a value, backslashes are fine.
#
# Seen: for the client's line "bme280,path=C:\data\ t=21.57 …" HTTP 400 "invalid tag format", doubled
# 400 likewise, "C:\data\x" 204 and read back as it was.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'kill "${store:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
apt-get download 'influxdb=1.6.7~rc0-1+b13' >/dev/null 2>&1
dpkg -x influxdb_*.deb root
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund @influxdata/influxdb-client@1.35.0 >/dev/null 2>&1

read -r port other < <(python3 -c 'import socket
s = [socket.socket() for _ in "ab"]
for each in s: each.bind(("127.0.0.1", 0))
print(*(each.getsockname()[1] for each in s))')
cat >influxdb.conf <<CONF
reporting-disabled = true
bind-address = "127.0.0.1:$other"
[meta]
dir = "$work/meta"
[data]
dir = "$work/data"
wal-dir = "$work/wal"
[http]
bind-address = "127.0.0.1:$port"
CONF
root/usr/bin/influxd -config influxdb.conf >store.log 2>&1 &
store=$!
for _ in $(seq 120); do curl -s "127.0.0.1:$port/ping" && break; sleep 0.5; done
curl -s -o answer "127.0.0.1:$port/query" --data-urlencode 'q=CREATE DATABASE t'

line() {
    node -e 'const {Point} = require("@influxdata/influxdb-client");
process.stdout.write(new Point("bme280").tag("path", process.argv[1]).floatField("t", 21.57)
    .timestamp("1735689600000000000").toLineProtocol());' "$1"
}
status() {
    curl -s -o answer -w '%{http_code}' "127.0.0.1:$port/write?db=t" --data-binary "$1"
}
at_end=$(line 'C:\data\')
echo "at the end:    $at_end -> $(status "$at_end") $(cat answer)"
doubled=$(line 'C:\data\\')
echo "doubled:       $doubled -> $(status "$doubled") $(cat answer)"
inside=$(line 'C:\data\x')
echo "in the middle: $inside -> $(status "$inside")"
found=$(curl -s -G "127.0.0.1:$port/query" -d db=t --data-urlencode 'q=SELECT t, path FROM bme280' |
    python3 -c 'import json, sys
print(json.load(sys.stdin)["results"][0]["series"][0]["values"][0][2])')
echo "read back: $found"
[ "$(status "$at_end")" = 400 ] && grep -q 'invalid tag format' answer &&
    [ "$(status "$doubled")" = 400 ] && [ "$(status "$inside")" = 204 ] && [ "$found" = 'C:\data\x' ]
