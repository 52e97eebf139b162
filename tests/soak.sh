#!/bin/sh
# Tortures the delivery for as long as is asked for: runs killed with SIGKILL at random moments, a
# server that is restarted, refuses, is slow, cuts connections and answers 503 and 429, with other
# draws each time round. Ends with status 1 at the first reading that is missing or there twice, and
# says which seed shows it again.
#   sh tests/soak.sh [SECONDS] [PRESET]     600 seconds of the dev build where nothing is said
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
seconds=${1:-600}
program=$root/build/${2:-dev}/tests/tst_torture

if [ ! -x "$program" ]; then
    echo "There is no $program: build the preset first (sh tests/run.sh ${2:-dev})." >&2
    exit 2
fi

export LC_ALL=C.UTF-8 TZ=UTC ANEROID_TORTURE_ROUNDS="${ANEROID_TORTURE_ROUNDS:-12}"
end=$(($(date +%s) + seconds))
seed=$(date +%s)
times=0
while [ "$(date +%s)" -lt "$end" ]; do
    if ! ANEROID_TORTURE_SEED=$seed "$program"; then
        echo "Failed: ANEROID_TORTURE_SEED=$seed ANEROID_TORTURE_ROUNDS=$ANEROID_TORTURE_ROUNDS $program" >&2
        exit 1
    fi
    seed=$((seed + 1))
    times=$((times + 1))
done
echo "$times times round, nothing lost, nothing twice"
