#!/bin/bash
# aioinflux 0.9.0 (Debian 12, python3-aioinflux 0.9.0-5): a time without a zone is meant to be UTC ("Assume
# tz-naive input to be in UTC, not local time", serialization/mapping.py). The machine's offset is
# taken off again, but always that of winter (time.timezone). Where clocks are put forward in summer,
# such a time is written one hour too early from spring to autumn: at the change to summer time an hour
# of readings overwrites the one before it. Texts ("2025-07-15T10:30:00") and datetime values are the same in that.
#
# Seen, for 10:30 without a zone: in Berlin "winter 10:30, summer 09:30", with "Z" "summer 10:30"; under UTC
# "winter 10:30, summer 10:30".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download python3-aioinflux=0.9.0-5 python3-ciso8601=2.2.0-2+b3 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done

cat >check.py <<'PY'
import datetime
import importlib
import sys
import types

# Its client needs aiohttp; what makes the lines does not.
folder = "root/usr/lib/python3/dist-packages"
sys.path.insert(0, folder)
for name in ("aioinflux", "aioinflux.serialization"):
    package = types.ModuleType(name)
    package.__path__ = [f"{folder}/{name.replace('.', '/')}"]
    sys.modules[name] = package
mapping = importlib.import_module("aioinflux.serialization.mapping")


def written(time):
    line = mapping.serialize({"measurement": "bme280", "fields": {"t": 21.57}, "time": time})
    seconds = int(line.split()[-1]) // 10**9
    return f"{datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc):%H:%M}"


print("winter", written(datetime.datetime(2025, 1, 15, 10, 30)), written("2025-01-15T10:30:00"))
print("summer", written(datetime.datetime(2025, 7, 15, 10, 30)), written("2025-07-15T10:30:00"))
print("summer, Z", written("2025-07-15T10:30:00Z"))
PY
for zone in Europe/Berlin UTC; do
    echo "$zone"
    TZ=$zone /usr/bin/python3 check.py
done | tee seen
diff seen - <<'SEEN'
Europe/Berlin
winter 10:30 10:30
summer 09:30 09:30
summer, Z 10:30
UTC
winter 10:30 10:30
summer 10:30 10:30
summer, Z 10:30
SEEN
