#!/bin/bash
# mosquitto 2.0.11 (Debian 12, 2.0.11-1.2+deb12u2): "max_queued_messages 0" means no limit for what waits
# for subscribers, but it also makes the broker close the connection of an MQTT 3.1.1 publisher that has
# more than max_inflight_messages (20 by default) messages of QoS 2 on their way, although 3.1.1 has no
# such limit and no word to tell it. With the default of max_queued_messages all of them are taken.
#
# Seen, for 30 PUBLISH of QoS 2 in one write: "default: 30 PUBREC, open" and "max_queued_messages 0:
# closed".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
version=2.0.11-1.2+deb12u2
broker_program=/usr/sbin/mosquitto
if [ "$(dpkg-query -W -f '${Version}' mosquitto 2>/dev/null)" != "$version" ]; then
    apt-get download "mosquitto=$version" "libmosquitto1=$version" libcjson1 libdlt2 libwrap0 >/dev/null 2>&1
    for package in *.deb; do dpkg -x "$package" root; done
    LD_LIBRARY_PATH=$(find "$PWD/root" -name 'lib*.so.*' -printf '%h\n' | sort -u | paste -sd:)
    export LD_LIBRARY_PATH
    broker_program=root/usr/sbin/mosquitto
fi

# publish LINE: what becomes of 30 messages, with that line in the configuration. The broker keeps
# nothing of this shell open and ends with it, whatever happens: "$(publish …)" would wait for it.
publish() (
    trap 'kill "${broker:-}" 2>/dev/null || true' EXIT
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    printf 'listener %s 127.0.0.1\nallow_anonymous true\nuser root\n%s\n' "$port" "$1" >broker.conf
    "$broker_program" -c broker.conf </dev/null >broker.log 2>&1 &
    broker=$!
    python3 - "$port" <<'PY'
import socket
import sys
import time

for _ in range(300):  # a busy machine starts it late
    try:
        broker = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
        break
    except OSError:
        time.sleep(0.1)
else:
    sys.exit("the broker does not answer")
broker.settimeout(10)
broker.sendall(b"\x10\x0e\x00\x04MQTT\x04\x02\x00\x3c\x00\x02id")
assert broker.recv(4) == b"\x20\x02\x00\x00"
broker.sendall(b"".join(b"\x34\x06\x00\x01t" + i.to_bytes(2, "big") + b"x" for i in range(1, 31)))
answer = b""
state = "open"
try:
    while len(answer) < 30 * 4:
        part = broker.recv(4096)
        if not part:
            state = "closed"
            break
        answer += part
except socket.timeout:
    state = "silent"
except ConnectionError:
    state = "closed"
print(state if state != "open" else f"{answer.count(bytes([0x50, 0x02]))} PUBREC, open")
PY
)

default=$(publish '')
unlimited=$(publish 'max_queued_messages 0')
echo "default: $default"
echo "max_queued_messages 0: $unlimited"
[ "$default" = '30 PUBREC, open' ] && [ "$unlimited" = closed ]
