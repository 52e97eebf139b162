#!/bin/bash
# Miller 6.6.0 (Debian 12, miller 6.6.0-2+b3): one empty cell (the humidity sensor did not answer once) and
# - "step -a ewma" gives nothing from there to the end of the file, not for that row alone;
# - "top" says that the greatest humidity is the empty one; with --min it is right;
# - "summary" has an empty maximum, and its quartiles and median count the empty cell as a reading above all.
# "stats1", "merge-fields", "step -a rsum" and "slwin" leave an empty cell out.
#
# Seen, for 45, 46, none, 47, 48, 49 %: ewma "45 45.5" and four times nothing; top "none", --min 45; summary
# "median 48, maximum none"; stats1 "median 47, maximum 49".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download miller=6.6.0-2+b3 >/dev/null 2>&1
dpkg -x miller_*.deb root
printf 'time,humidity\n1,45\n2,46\n3,\n4,47\n5,48\n6,49\n' >readings.csv

# values FIELD VERB...: what the verb writes into the field, row by row, an empty cell as "none"
values() {
    local field=$1
    shift
    root/usr/bin/mlr --icsv --ojson "$@" 'then' cut -f "$field" readings.csv |
        sed -n 's/^ *"[^"]*": *"\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' | sed 's/^$/none/' | paste -sd' '
}
{
    echo "ewma: $(values humidity_ewma_half step -a ewma -d 0.5 -o half -f humidity)"
    echo "rsum: $(values humidity_rsum step -a rsum -f humidity)"
    echo "top: $(values humidity_top top -f humidity)"
    echo "top --min: $(values humidity_top top --min -f humidity)"
    echo "summary: median $(values median cut -f humidity 'then' summary -a median)," \
        "maximum $(values max cut -f humidity 'then' summary -a max)"
    echo "stats1: median $(values humidity_median stats1 -a median -f humidity)," \
        "maximum $(values humidity_max stats1 -a max -f humidity)"
} | tee seen
diff seen - <<'SEEN'
ewma: 45 45.5 none none none none
rsum: 45 91 none 138 186 235
top: none
top --min: 45
summary: median 48, maximum none
stats1: median 47, maximum 49
SEEN
