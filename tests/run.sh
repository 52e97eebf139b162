#!/bin/sh
# The one command that tests Aneroid: installs what is missing (and says what), builds everything
# and runs every test without a display.
#   sh tests/run.sh [PRESET] [--no-window]
# PRESET: dev (the default), asan, tsan or release. --no-window leaves the window, its rooms and its
# tests out: a third less to build.
# The last line is "N passed, N failed".
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=app/packages.sh
. "$root/app/packages.sh"

preset=dev
window=ON
for argument in "$@"; do
    case $argument in
        --no-window) window=OFF ;;
        *) preset=$argument ;;
    esac
done
log=$root/build/$preset/tests.log

# give_up SENTENCE: nothing could be tested, which counts as one failure.
give_up() {
    say "$1"
    echo '0 passed, 1 failed'
    exit 1
}

case $preset in
    dev | asan | tsan | release) ;;
    *)
        say "There is no preset '$preset': dev, asan, tsan or release."
        exit 2
        ;;
esac

# shellcheck disable=SC2086 # lists of words
ensure_packages 'Testing Aneroid' $program_packages $test_packages ||
    give_up 'The tests need the packages above.'
if grep -qx 'BUILD_TESTING:BOOL=OFF' "$root/build/$preset/CMakeCache.txt" 2>/dev/null; then
    rm -f "$root/build/$preset/build.ninja" # app/run.sh made it, without tests: configure anew
fi
if ! grep -qx "ANEROID_WINDOW:BOOL=$window" "$root/build/$preset/CMakeCache.txt" 2>/dev/null; then
    rm -f "$root/build/$preset/build.ninja" # made with the window or without it: configure anew
fi
configure "$preset" -DBUILD_TESTING=ON "-DANEROID_WINDOW=$window" || give_up 'The tests could not be configured (see above).'
cmake --build "$root/build/$preset" >&2 || give_up 'The build failed (see above).'

status=0
(cd "$root" && ctest --preset "$preset" --output-log "$log") || status=$?

# "97% tests passed, 2 tests failed out of 60"
failed=$(sed -n 's/.*tests passed, \([0-9]*\) tests\{0,1\} failed out of [0-9]*.*/\1/p' "$log" | tail -n 1)
total=$(sed -n 's/.*tests passed, .* failed out of \([0-9]*\).*/\1/p' "$log" | tail -n 1)
[ -n "$total" ] || give_up 'No test ran.'
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    failed=1 # ctest itself is not content
    total=$((total + 1))
fi
echo "$((total - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
