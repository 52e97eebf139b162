#!/bin/bash
# prometheus-mqtt-exporter 0.1.7 (mqtt2prometheus, Debian 12, 0.1.7-1+b4): a message that is an array of
# readings (several at once, as a device sends what waited) is counted as received_messages{status="success"},
# and none of its values is there; nothing is logged. A single reading in which one value is no number
# ("unavailable", as Home Assistant has it) loses its other values, too: status="storeError". null in
# its place does no harm.
#
# Seen: "object: success, 21.57 and 1013.2", "array: success, none and none", "text: storeError, none and
# none", "null: success, 21.57 and 1013.2" for temperature and pressure.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
started=
trap 'kill $started 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
version=2.0.11-1.2+deb12u2
apt-get download prometheus-mqtt-exporter=0.1.7-1+b4 "mosquitto=$version" "mosquitto-clients=$version" \
    "libmosquitto1=$version" libcjson1 libdlt2 libwrap0 libwebsockets17 libev4 libuv1 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(find "$PWD/root" -name 'lib*.so.*' -printf '%h\n' | sort -u | paste -sd:)
export LD_LIBRARY_PATH
read -r port http < <(python3 -c 'import socket
s = [socket.socket() for _ in "ab"]
for each in s: each.bind(("127.0.0.1", 0))
print(*(each.getsockname()[1] for each in s))')
root/usr/sbin/mosquitto -p "$port" >broker.log 2>&1 &
started=$!
for _ in $(seq 50); do
    grep -q ' running' broker.log && break
    sleep 0.1
done
cat >config.yaml <<CONF
mqtt: {server: "tcp://127.0.0.1:$port", topic_path: "lot/+", qos: 1}
cache: {timeout: 60m}
metrics:
  - {prom_name: temperature, mqtt_name: temperature_c, type: gauge, help: t}
  - {prom_name: humidity, mqtt_name: humidity, type: gauge, help: h}
  - {prom_name: pressure, mqtt_name: pressure_hpa, type: gauge, help: p}
CONF
root/usr/bin/prometheus-mqtt-exporter -config config.yaml -listen-address 127.0.0.1 -listen-port "$http" \
    >exporter.log 2>&1 &
started="$started $!"
for _ in $(seq 50); do
    curl -s "http://127.0.0.1:$http/metrics" 2>/dev/null | grep -q '^mqtt2prometheus_connected 1' && break
    sleep 0.1
done
sleep 1 # the subscription

publish() {
    root/usr/bin/mosquitto_pub -p "$port" -q 1 -t "lot/$1" -m "$2"
}
publish object '{"temperature_c": 21.57, "humidity": 45.5, "pressure_hpa": 1013.2}'
publish array '[{"temperature_c": 21.57, "humidity": 45.5, "pressure_hpa": 1013.2}]'
publish text '{"temperature_c": 21.57, "humidity": "unavailable", "pressure_hpa": 1013.2}'
publish null '{"temperature_c": 21.57, "humidity": null, "pressure_hpa": 1013.2}'
sleep 1
curl -s "http://127.0.0.1:$http/metrics" >metrics
# value METRIC TOPIC
value() {
    sed -n "s/^$1{.*topic=\"lot\/$2\"} \([^ ]*\).*/\1/p" metrics | grep . || echo none
}
for message in object array text null; do
    status=$(sed -n "s/^received_messages{status=\"\([a-zA-Z]*\)\",topic=\"lot\/$message\"} 1$/\1/p" metrics)
    echo "$message: $status, $(value temperature "$message") and $(value pressure "$message")"
done | tee seen
diff seen - <<'SEEN'
object: success, 21.57 and 1013.2
array: success, none and none
text: storeError, none and none
null: success, 21.57 and 1013.2
SEEN
