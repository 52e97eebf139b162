#!/bin/bash
# VictoriaMetrics 1.79.5 (Debian 12, victoria-metrics 1.79.5+ds1-2+b5), /api/v1/import/csv: a row in which one
# value is missing (an empty cell: the humidity sensor did not answer) loses its other values as well,
# those before the empty cell too, and a blank behind the comma has the same effect. The answer is 204;
# only the server's log says "skipping this line".
#
# Seen, for rows of temperature and humidity: "21.57,50.5: 204, 1 and 1", "21.57,: 204, 0 and 0",
# ",50.5: 204, 0 and 0", "21.57, 50.5: 204, 0 and 0" values stored.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
store=
trap 'kill $store 2>/dev/null && wait $store 2>/dev/null; rm -rf "$work"' EXIT
cd "$work"
apt-get download 'victoria-metrics=1.79.5+ds1-2+b5' >/dev/null 2>&1
dpkg -x victoria-metrics_*.deb root
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
url=http://127.0.0.1:$port
root/usr/bin/victoria-metrics -storageDataPath="$work/data" -httpListenAddr="127.0.0.1:$port" >log 2>&1 &
store=$!
for _ in $(seq 100); do
    curl -sf "$url/health" >/dev/null && break
    sleep 0.1
done

# stored METRIC DEVICE: how many values of it there are
stored() {
    curl -sf "$url/api/v1/export" --data-urlencode "match={__name__=\"$1\",device=\"$2\"}" |
        python3 -c 'import json, sys; print(sum(len(json.loads(line)["values"]) for line in sys.stdin))'
}

format='1:time:rfc3339,2:label:device,3:metric:temperature,4:metric:humidity'
time=$(date -u -d '1 minute ago' +%Y-%m-%dT%H:%M:%SZ)
number=0
for values in '21.57,50.5' '21.57,' ',50.5' '21.57, 50.5'; do
    number=$((number + 1))
    answer[number]=$(curl -s -o /dev/null -w '%{http_code}' "$url/api/v1/import/csv?format=$format" \
        --data-binary "$time,d$number,$values")
    line[number]=$values
done
sleep 2
for number in 1 2 3 4; do
    echo "${line[number]}: ${answer[number]}, $(stored temperature "d$number") and $(stored humidity "d$number")"
done | tee seen
diff seen - <<'SEEN'
21.57,50.5: 204, 1 and 1
21.57,: 204, 0 and 0
,50.5: 204, 0 and 0
21.57, 50.5: 204, 0 and 0
SEEN
