#!/bin/sh
# What tests/on-debian.sh does inside the bare root, as its root: installs the packages, then builds
# and tests as the user "tester", who may not.
#   sh bareroot.sh test|build|packages PRESET [clang]
set -eu

what=$1
preset=$2
compiler=${3:-}
root=/home/tester/aneroid
# shellcheck source=app/packages.sh
. "$root/app/packages.sh"

wanted="$program_packages $test_packages"
[ "$what" != packages ] || wanted="$wanted $packaging_packages"
[ -z "$compiler" ] || wanted="$wanted $compiler"
[ ! -d /ccache ] || wanted="$wanted ccache"
# shellcheck disable=SC2086 # a list of words
ensure_packages 'This bare Debian' $wanted

# as_tester COMMAND...
as_tester() {
    set -- runuser -u tester -- env HOME=/home/tester "$@"
    [ -z "$compiler" ] || export CC=clang CXX=clang++
    [ ! -d /ccache ] || export CCACHE_DIR=/ccache
    (cd "$root" && "$@")
}

case $what in
    test) as_tester sh tests/run.sh "$preset" ;;
    build)
        as_tester cmake --preset "$preset" -DANEROID_WERROR=ON >&2
        as_tester cmake --build "build/$preset" >&2
        ;;
    packages) as_tester sh app/package.sh ;;
esac
