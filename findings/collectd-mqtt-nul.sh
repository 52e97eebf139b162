#!/bin/bash
# collectd 5.12.0 (Debian 12, collectd-core 5.12.0-14), plugin mqtt: every message it publishes ends in a NUL byte,
# "1796051401.119:21.57\0", which its manual does not tell. What prints the message does not show it (mosquitto_sub,
# logs, a terminal); what reads the number behind the colon does: Python's float() refuses it, Number() of JavaScript is
# NaN. parseFloat() and C's strtod() stop before it, so that one reader works where the next does not. A value that is not
# known is the text "nan".
#
# Seen, for 21.57 °C handed to collectd by its own socket: the message in hexadecimal ends in "32312e353700", "Python:
# refused, JavaScript: Number NaN, parseFloat 21.57".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'kill ${collector:-} ${subscriber:-} ${broker:-} 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
version=2.0.11-1.2+deb12u2
apt-get download collectd-core=5.12.0-14 "mosquitto=$version" "mosquitto-clients=$version" "libmosquitto1=$version" \
    libcjson1 libdlt2 libwrap0 libwebsockets17 libev4 libuv1 libltdl7 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(find "$PWD/root" -name 'lib*.so.*' -printf '%h\n' | sort -u | paste -sd:)
export LD_LIBRARY_PATH
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')

cat >collectd.conf <<CONF
Hostname "lot"
FQDNLookup false
BaseDir "$work"
PIDFile "$work/pid"
PluginDir "$work/root/usr/lib/collectd"
TypesDB "$work/root/usr/share/collectd/types.db"
LoadPlugin unixsock
<Plugin unixsock>
    SocketFile "$work/socket"
</Plugin>
LoadPlugin mqtt
<Plugin mqtt>
    <Publish "broker">
        Host "127.0.0.1"
        Port $port
        Prefix "collectd"
    </Publish>
</Plugin>
CONF
root/usr/sbin/mosquitto -p "$port" >broker.log 2>&1 &
broker=$!
for _ in $(seq 50); do grep -q ' running' broker.log && break; sleep 0.1; done
root/usr/bin/mosquitto_sub -p "$port" -t 'collectd/#' -C 1 -W 20 -F %x >message &
subscriber=$!
root/usr/sbin/collectd -f -C collectd.conf >collectd.log 2>&1 &
collector=$!
for _ in $(seq 50); do [ -S socket ] && break; sleep 0.1; done

# One reading a second, until the subscriber has one.
python3 - <<'PY'
import os, socket, time
to = socket.socket(socket.AF_UNIX)
to.connect("socket")
for _ in range(15):
    to.sendall(b'PUTVAL "lot/bme280/temperature" interval=1 N:21.57\n')
    to.recv(200)
    time.sleep(1)
    if os.path.getsize("message"):
        break
PY
wait "$subscriber"
message=$(cat message)
echo "$message"
{
    echo "ends in ${message: -12}"
    python3 - "$message" <<'PY'
import sys
value = bytes.fromhex(sys.argv[1]).decode().split(":")[1]
try:
    print("Python:", float(value))
except ValueError:
    print("Python: refused")
PY
    node -e 'const value = Buffer.from(process.argv[1], "hex").toString().split(":")[1];
        console.log(`JavaScript: Number ${Number(value)}, parseFloat ${parseFloat(value)}`);' "$message"
} | tee seen
diff seen - <<'SEEN'
ends in 32312e353700
Python: refused
JavaScript: Number NaN, parseFloat 21.57
SEEN
