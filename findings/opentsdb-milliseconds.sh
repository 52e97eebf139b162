#!/bin/bash
# OpenTSDB's line "put METRIC TIME VALUE TAG=…" takes a time in seconds or in milliseconds (13 digits; OpenTSDB
# 2.4, "Writing Data"). What takes its place takes them otherwise:
# - InfluxDB 1.6.7 (Debian 12, influxdb 1.6.7~rc0-1+b13) adds the milliseconds as microseconds: readings 100 ms
#   apart are 0.1 ms apart, at the beginning of their second. In JSON over HTTP they are taken so, too. A
#   number between quotes (which OpenTSDB takes) refuses the whole array of readings, 400.
# - VictoriaMetrics 1.79.5 (Debian 12, victoria-metrics 1.79.5+ds1-2+b5) takes them for seconds and drops the
#   reading as one of the far future; only its log says so. In JSON over HTTP they are right.
#
# Seen, for readings at 0.1 and 0.9 s after a second: InfluxDB "line 100 900 µs, JSON 100 900 µs, quoted
# value 400", VictoriaMetrics "line none, JSON 100000 900000 µs, quoted value 204".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
started=
trap 'kill $started 2>/dev/null && wait $started 2>/dev/null; rm -rf "$work"' EXIT
cd "$work"
apt-get download 'influxdb=1.6.7~rc0-1+b13' 'victoria-metrics=1.79.5+ds1-2+b5' >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
read -r influx influx_put rpc victoria victoria_line victoria_put < <(python3 -c 'import socket
s = [socket.socket() for _ in "abcdef"]
for each in s: each.bind(("127.0.0.1", 0))
print(*(each.getsockname()[1] for each in s))')
cat >influxdb.conf <<CONF
reporting-disabled = true
bind-address = "127.0.0.1:$rpc"
[meta]
dir = "$work/meta"
[data]
dir = "$work/data"
wal-dir = "$work/wal"
[http]
bind-address = "127.0.0.1:$influx"
[[opentsdb]]
enabled = true
bind-address = "127.0.0.1:$influx_put"
database = "lot"
batch-timeout = "100ms"
CONF
root/usr/bin/influxd -config influxdb.conf >influx.log 2>&1 &
started=$!
root/usr/bin/victoria-metrics -storageDataPath="$work/victoria" -httpListenAddr="127.0.0.1:$victoria" \
    -opentsdbListenAddr="127.0.0.1:$victoria_line" -opentsdbHTTPListenAddr="127.0.0.1:$victoria_put" \
    >victoria.log 2>&1 &
started="$started $!"
for url in "127.0.0.1:$influx/ping" "127.0.0.1:$victoria/health"; do
    for _ in $(seq 120); do curl -sf -o answer "$url" && break; sleep 0.5; done
done
curl -s -o answer "127.0.0.1:$influx/query" --data-urlencode "q=CREATE DATABASE lot"
second=$(($(date +%s) - 60))

# put PORT-OF-LINES PORT-OF-JSON: two readings each way, and what a value between quotes is answered
put() {
    printf "put line $second%s 21.57 device=a\n" 100 900 >"/dev/tcp/127.0.0.1/$1"
    curl -s -o answer "127.0.0.1:$2/api/put" -d "[
        {\"metric\": \"json\", \"timestamp\": ${second}100, \"value\": 21.57, \"tags\": {\"device\": \"a\"}},
        {\"metric\": \"json\", \"timestamp\": ${second}900, \"value\": 21.57, \"tags\": {\"device\": \"a\"}}]"
    quoted=$(curl -s -o answer -w '%{http_code}' "127.0.0.1:$2/api/put" -d "[
        {\"metric\": \"quoted\", \"timestamp\": $second, \"value\": \"21.57\", \"tags\": {\"device\": \"a\"}}]")
    sleep 3
}
# The microseconds after the second of what is there.
of_influx() {
    curl -sG "127.0.0.1:$influx/query" -d db=lot -d epoch=u --data-urlencode "q=SELECT value FROM $1" |
        python3 -c 'import json, sys
series = json.load(sys.stdin)["results"][0].get("series")
print(*(row[0] - int(sys.argv[1]) * 10**6 for row in series[0]["values"]) if series else ["none"])' "$second"
}
of_victoria() {
    curl -s "127.0.0.1:$victoria/api/v1/export" -d "match=$1" |
        python3 -c 'import json, sys
times = [time for line in sys.stdin for time in json.loads(line)["timestamps"]]
print(*[1000 * (time - int(sys.argv[1]) * 1000) for time in times] or ["none"])' "$second"
}
{
    put "$influx_put" "$influx_put"
    echo "InfluxDB: line $(of_influx line), JSON $(of_influx json), quoted value $quoted"
    put "$victoria_line" "$victoria_put"
    echo "VictoriaMetrics: line $(of_victoria line), JSON $(of_victoria json), quoted value $quoted"
} | tee seen
diff seen - <<'SEEN'
InfluxDB: line 100 900, JSON 100 900, quoted value 400
VictoriaMetrics: line none, JSON 100000 900000, quoted value 204
SEEN
