#!/bin/bash
# mosquitto 2.0.21 (Debian 13, 2.0.21-1): a PUBLISH of QoS 1 that is longer than "message_size_limit" is
# answered with a PUBACK of reason code 149 (0x95, packet too large), which MQTT 5 does not allow in a
# PUBACK (3.4.2.1; it belongs to DISCONNECT). The client library of the same version checks the code and
# ends the connection as a protocol error instead of telling the caller: mosquitto_pub 2.0.21 exits with
# 2, "A network protocol error occurred when communicating with the broker", and a program that tries
# such a message again does so for ever. (2.0.11 of Debian 12 warns "Packet too large" and exits with 0.)
# To a client of MQTT 3.1.1 the broker acknowledges the message and drops it without a word.
#
# Seen: "MQTT 5: status 2, protocol error, broker: Sending PUBACK (rc149)" and "MQTT 3.1.1: status 0,
# PUBACK RC:0, broker: Dropped too large PUBLISH".
# Exits non-zero where that changes. Needs root, for debootstrap's root of Debian 13.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
broker=
trap 'kill $broker 2>/dev/null || true; rm -rf "$work"' EXIT
command -v debootstrap >/dev/null || apt-get install -y debootstrap >/dev/null
debootstrap --variant=minbase --include=mosquitto,mosquitto-clients trixie "$work/root" >"$work/log" 2>&1
version=$(chroot "$work/root" dpkg-query -W -f '${Version}' mosquitto)
echo "mosquitto $version"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
printf 'listener %s 127.0.0.1\nallow_anonymous true\nuser root\nmessage_size_limit 100\n' "$port" \
    >"$work/root/broker.conf"
chroot "$work/root" mosquitto -v -c /broker.conf </dev/null >"$work/broker.log" 2>&1 &
broker=$!
for _ in $(seq 100); do
    grep -q ' running' "$work/broker.log" && break
    sleep 0.1
done
long=$(printf 'x%.0s' $(seq 200))

# publish VERSION: what mosquitto_pub says of one message of 200 bytes, and its status.
publish() {
    chroot "$work/root" mosquitto_pub -h 127.0.0.1 -p "$port" -V "$1" -q 1 -t t -m "$long" -d 2>&1 || echo "status $?"
}
five=$(publish mqttv5)
three=$(publish mqttv311)
printf 'MQTT 5: %s\n\nMQTT 3.1.1: %s\n\n' "$five" "$three"
grep 'too large\|PUBACK' "$work/broker.log"

case $version in 2.0.21-*) ;; *) exit 1 ;; esac
grep -q '^status 2$' <<<"$five"
grep -q 'network protocol error' <<<"$five"
grep -q 'PUBACK (Mid: 1, RC:0)' <<<"$three"
if grep -q '^status' <<<"$three"; then exit 1; fi
[ "$(grep -c 'Sending PUBACK .*rc149' "$work/broker.log")" = 2 ]
[ "$(grep -c 'Dropped too large PUBLISH' "$work/broker.log")" = 2 ]
