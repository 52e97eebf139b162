#!/bin/bash
# mosquitto_sub 2.0.11 (Debian 12, mosquitto-clients 2.0.11-1.2+deb12u2), formats %j and %J: "tst" is the
# local time with a "Z" and the zone's offset behind it, "2026-11-30T09:34:34.141172Z+0100", which is no
# ISO 8601. JavaScript's Date and Python's fromisoformat() refuse it; dateutil 2.8.2 takes the offset
# with the wrong sign, two hours late here; GNU date takes it as it is meant. It is the moment of
# printing, besides: %j and %J of one line differ by microseconds. %I has the offset without a "Z".
#
# Seen, in a zone of +01:00: "tst ends in Z+0100, is the zone's local time", "JavaScript: Invalid Date",
# "fromisoformat: refused", "dateutil: two hours late".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
broker=
trap 'kill $broker 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
version=2.0.11-1.2+deb12u2
apt-get download "mosquitto=$version" "mosquitto-clients=$version" "libmosquitto1=$version" libcjson1 \
    libdlt2 libwrap0 libwebsockets17 libev4 libuv1 python3-dateutil python3-six >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(find "$PWD/root" -name 'lib*.so.*' -printf '%h\n' | sort -u | paste -sd:)
export LD_LIBRARY_PATH PYTHONPATH=$PWD/root/usr/lib/python3/dist-packages
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
root/usr/sbin/mosquitto -p "$port" >broker.log 2>&1 &
broker=$!
for _ in $(seq 50); do
    grep -q ' running' broker.log && break
    sleep 0.1
done
root/usr/bin/mosquitto_pub -p "$port" -t lot/1 -m 21.57 -r
now=$(date +%s)
TZ='<+01>-1' root/usr/bin/mosquitto_sub -p "$port" -t lot/1 -C 1 -W 5 -F %j >line

python3 - "$now" <<'PY' >seen
import datetime, json, re, sys
import dateutil.parser
now = int(sys.argv[1])
time = json.load(open("line"))["tst"]
written = datetime.datetime.strptime(time[:19], "%Y-%m-%dT%H:%M:%S")
local = abs(written.replace(tzinfo=datetime.timezone.utc).timestamp() - now - 3600) < 60
print("tst ends in", time[26:] + ",", "is the zone's local time" if local else "is another time")
try:
    print("fromisoformat:", datetime.datetime.fromisoformat(time))
except ValueError:
    print("fromisoformat: refused")
late = dateutil.parser.parse(time).timestamp() - now
print("dateutil:", "two hours late" if abs(late - 7200) < 60 else late)
print(time, file=open("time", "w"), end="")
PY
node -e 'console.log("JavaScript:", String(new Date(require("fs").readFileSync("time", "utf8"))))' >>seen
cat line seen
diff seen - <<'SEEN'
tst ends in Z+0100, is the zone's local time
fromisoformat: refused
dateutil: two hours late
JavaScript: Invalid Date
SEEN
