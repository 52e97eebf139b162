#!/bin/bash
# InfluxDB::LineProtocol 1.015 (Debian 12, libinfluxdb-lineprotocol-perl 1.015-1) and InfluxDB 1.6.7
# (Debian 12, influxdb 1.6.7~rc0-1+b13): data2line() writes a number that happens to be whole as an
# integer, "21i", and there is no way to ask for a float: 21.0 is 21 to Perl. The store takes the type of
# the first value for the field's, so that one whole temperature at the beginning makes it refuse every
# other reading of that week, and one later is refused itself.
#
# Seen, for 21.00, 21.57, 21.58 °C: lines with "temperature=21i", "=21.57", "=21.58"; HTTP 204, 400, 400
# "field type conflict"; 1 point of 3 is there. For 21.57, 21.00, 21.58: 204, 400, 204; 2 of 3.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'kill "${store:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
apt-get download libinfluxdb-lineprotocol-perl=1.015-1 'influxdb=1.6.7~rc0-1+b13' >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done

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

# write MEASUREMENT TEMPERATURE...: one request each, a second apart; the statuses and the count.
write() {
    measurement=$1
    shift
    time=1735689600000000000
    statuses=
    for value; do
        line=$(PERL5LIB=root/usr/share/perl5 perl -MInfluxDB::LineProtocol=data2line -e \
            'print data2line($ARGV[0], {temperature => 0 + $ARGV[1]}, {device => "a"}, $ARGV[2])' \
            "$measurement" "$value" "$time")
        echo "$line" >&2
        statuses="$statuses $(curl -s -o answer -w '%{http_code}' "127.0.0.1:$port/write?db=t" \
            --data-binary "$line")"
        time=$((time + 1000000000))
    done
    count=$(curl -s -G "127.0.0.1:$port/query" -d db=t \
        --data-urlencode "q=SELECT COUNT(temperature) FROM $measurement" |
        python3 -c 'import json, sys
print(json.load(sys.stdin)["results"][0]["series"][0]["values"][0][1])')
    echo "$statuses; $count of $#"
}
first=$(write first 21.00 21.57 21.58)
second=$(write second 21.57 21.00 21.58)
echo "a whole number first:$first"
echo "a whole number later:$second"
[ "$first" = ' 204 400 400; 1 of 3' ] && [ "$second" = ' 204 400 204; 2 of 3' ]
