#!/bin/bash
# Miller 6.6.0 (Debian 12, miller 6.6.0-2+b3): from CSV to JSON, what Miller takes for a number is written
# without quotes, as it stood in the file, whether JSON has such a number or not: a humidity of ".5", a
# temperature of "-.5" or "21." (as R's or Fortran's programs write them), and a bus address, "0x76". The
# output is no JSON (RFC 8259, section 6: digits on both sides of the point, decimal only), and the whole file is
# refused by readers. "+21.5" and "007" get quotes.
#
# Seen, as Miller's line and what Python's and Node.js's readers say: "0.5", "21.57" and "1e-3" are read by
# both; ".5", "-.5", "21.", "0x76" and "0b101" by neither.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download miller=6.6.0-2+b3 >/dev/null 2>&1
dpkg -x miller_*.deb root

readable() {
    if "$@" <line >/dev/null 2>&1; then echo read; else echo refused; fi
}
for value in 0.5 21.57 1e-3 +21.5 007 .5 -.5 21. 0x76 0b101; do
    printf 'humidity\n%s\n' "$value" | root/usr/bin/mlr --icsv --ojsonl cat >line
    echo "$(cat line) $(readable python3 -c 'import json, sys; json.load(sys.stdin)')," \
        "$(readable node -e 'JSON.parse(require("fs").readFileSync(0))')"
done | tee seen
diff seen - <<'SEEN'
{"humidity": 0.5} read, read
{"humidity": 21.57} read, read
{"humidity": 1e-3} read, read
{"humidity": "+21.5"} read, read
{"humidity": "007"} read, read
{"humidity": .5} refused, refused
{"humidity": -.5} refused, refused
{"humidity": 21.} refused, refused
{"humidity": 0x76} refused, refused
{"humidity": 0b101} refused, refused
SEEN
