#!/bin/bash
# Icinga 2.13.6 (Debian 12, icinga2-bin 2.13.6-2+deb12u2): performance data with the unit "Pa" (a check plugin
# that tells the air pressure) is read as petaamperes: the value is multiplied by 10^15 and gets the unit
# "amperes", and so it goes to InfluxDB, Graphite and the others, and is compared with the thresholds, which are
# multiplied as well. "mb" (millibars, as in many weather reports) is megabits, × 10^6. Units are
# compared without regard to their letters' case. "hPa", "kPa" and "mbar" are not known: the
# number stays as it is.
#
# Seen: "101325Pa: 1.01325e+20 amperes", "1013.25mb: 1013250000 bits", "1013.25hPa: 1013.25", "101.325kPa:
# 101.325", "1013.25mbar: 1013.25", "21.57C: 21.57 degrees-celsius", "45.5%: 45.5 percent".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download icinga2-bin=2.13.6-2+deb12u2 icinga2-common=2.13.6-2+deb12u2 libboost-context1.74.0 \
    libboost-thread1.74.0 libboost-coroutine1.74.0 libboost-filesystem1.74.0 libboost-program-options1.74.0 \
    libboost-date-time1.74.0 libboost-regex1.74.0 libboost-iostreams1.74.0 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(find "$PWD/root" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
export LD_LIBRARY_PATH

readings='101325Pa 1013.25mb 1013.25hPa 101.325kPa 1013.25mbar 21.57C 45.5%'
calls=
for reading in $readings; do calls="$calls parse_performance_data(\"x=$reading\"),"; done
root/usr/lib/x86_64-linux-gnu/icinga2/sbin/icinga2 console --eval "[ ${calls%,} ]" >answer 2>log
python3 - "$readings" <<'PY' | tee seen
import json
import sys

for reading, found in zip(sys.argv[1].split(), json.load(open("answer"))):
    print(f"{reading}: {found['value']:.12g} {found['unit']}".rstrip())
PY
diff seen - <<'SEEN'
101325Pa: 1.01325e+20 amperes
1013.25mb: 1013250000 bits
1013.25hPa: 1013.25
101.325kPa: 101.325
1013.25mbar: 1013.25
21.57C: 21.57 degrees-celsius
45.5%: 45.5 percent
SEEN
