#!/bin/sh
# Feeds mutated files to the readers of recordings, .env and fleet files, profiles, payloads and
# scenarios through libFuzzer, under the address and undefined-behaviour sanitizers. Ends with status
# 1 at the first input that crashes, hangs for 10 s, takes 1 GB or breaks a promise; the input is kept
# in build/fuzz/found. What was learnt is kept in build/fuzz/corpus, so a second run goes on from it.
#   sh tests/fuzz.sh [RUNS] [NAME...]     100000 inputs for each of the six where nothing is said
# Needs clang 16 or later with its sanitizers (Debian: clang-16 libclang-rt-16-dev); CLANG names
# another one.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
runs=${1:-100000}
[ "$#" -eq 0 ] || shift
[ "$#" -gt 0 ] || set -- recordings env fleet profiles payloads scenarios
clang=${CLANG:-clang++-16}
build=$root/build/fuzz

sanitizers=address,undefined
mkdir -p "$build"
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER="$clang" \
    -DCMAKE_CXX_FLAGS=-fsanitize=fuzzer-no-link -DCMAKE_CXX_FLAGS_DEBUG='-O1 -g1' \
    -DANEROID_SANITIZE=$sanitizers -DANEROID_FUZZ=ON -DANEROID_WINDOW=OFF \
    -DANEROID_BENCHMARKS=OFF -DBUILD_TESTING=OFF >"$build.log" 2>&1 || { cat "$build.log" >&2; exit 1; }
targets=
for name; do targets="$targets fuzz_$name"; done
# shellcheck disable=SC2086 # a list of words
cmake --build "$build" --target $targets

# shellcheck disable=SC2016 # variables of the files that it writes
seeds() {
    case $1 in
        recordings) cp "$root"/tests/fuzz/seeds/* "$2/"
            find "$root/tests/core/fitting" -name '*.csv' -size -2000k \
            -exec sh -c 'for f; do head -c 3000 "$f" >"$0/$(basename "$f")"; done' "$2" {} + ;;
        env) printf 'A=1\nexport B="x ${A} \\n"\nC='\''y'\''\nD=${E:-z} # no\n' >"$2/some.env"
            cp "$root/.env.example" "$2/" 2>/dev/null || true ;;
        fleet) cp "$root"/tests/core/fleet/good/* "$root"/tests/core/fleet/bad/* "$2/"
            printf 'device_id,profile,latitude,longitude\na,cellar,50,8\nb,,51,8\n' >"$2/some.csv" ;;
        profiles) cp "$root"/resources/profiles/*.json "$root"/tests/core/profiles/bad/* "$2/" ;;
        payloads) cp "$root"/resources/payloads/*.json "$root"/tests/core/payload/bad/* "$2/" ;;
        scenarios) cp "$root"/resources/scenarios/*.json "$root"/tests/core/scenario/bad/* "$2/" ;;
    esac
}

# Short traces of where memory was taken, and little kept of what was freed: more than twice the speed.
memory=detect_leaks=1:malloc_context_size=4:quarantine_size_mb=32
export LC_ALL=C.UTF-8 TZ=UTC ASAN_OPTIONS=$memory UBSAN_OPTIONS=print_stacktrace=1
LSAN_OPTIONS=suppressions=$root/tests/support/lsan.supp:print_suppressions=0
export LSAN_OPTIONS
mkdir -p "$build/found"
for name; do
    corpus=$build/corpus/$name
    seed=$build/seeds/$name
    mkdir -p "$corpus" "$seed"
    seeds "$name" "$seed"
    "$build/bin/fuzz_$name" -runs="$runs" -max_len=12000 -timeout=10 -rss_limit_mb=1024 -entropic=0 \
        -artifact_prefix="$build/found/$name-" -print_final_stats=1 "$corpus" "$seed" \
        >"$build/$name.log" 2>&1 || { tail -n 40 "$build/$name.log" >&2; exit 1; }
    printf '%-12s %s\n' "$name" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$name.log") inputs"
done
