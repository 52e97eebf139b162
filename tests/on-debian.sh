#!/bin/sh
# Tests this checkout on a bare Debian: makes a root with debootstrap from the mirror that this
# machine's apt uses, installs there what app/packages.sh names, runs the tests as a user other than
# root, and removes the root again.
#   sh tests/on-debian.sh SUITE [OPTION...] [PRESET]
# SUITE is bookworm, trixie, sid or another that debootstrap knows; PRESET is that of tests/run.sh.
#   --build           only build, with warnings as errors; run no test
#   --packages        make the packages (app/package.sh), then install and run them on a second root
#   --clang           with the suite's clang instead of g++
#   --ccache FOLDER   keep compiled files there for the next time (nothing is shared without this)
#   --keep            leave the root where it is and say where
# ANEROID_MIRROR names another mirror; TMPDIR another place than /var/tmp (2 to 8 GB). Needs root, or
# sudo. The last line is that of tests/run.sh: "N passed, N failed".
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=app/packages.sh
. "$root/app/packages.sh"

usage() {
    say "$1"
    sed -n '/^#   /s/^# *//p' "$root/tests/on-debian.sh" >&2
    exit 2
}

suite=
preset=dev
what='test'
compiler=
cache=
keep=
while [ $# -gt 0 ]; do
    case $1 in
        --build | --packages) what=${1#--} ;;
        --clang) compiler=clang ;;
        --keep) keep=yes ;;
        --ccache)
            [ $# -gt 1 ] || usage 'Which folder is --ccache to use?'
            cache=$2
            shift
            ;;
        -*) usage "There is no option '$1'." ;;
        *)
            if [ -z "$suite" ]; then suite=$1; else preset=$1; fi
            ;;
    esac
    shift
done
[ -n "$suite" ] || usage 'Which suite: bookworm, trixie or sid?'
case $preset in
    dev | asan | tsan | release) ;;
    *) usage "There is no preset '$preset': dev, asan, tsan or release." ;;
esac

# Root for all of it: the file system and its mounts.
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || {
        say 'Only root can make a root file system, and there is no sudo.'
        exit 1
    }
    [ -z "$cache" ] || set -- --ccache "$cache"
    [ -z "$keep" ] || set -- "$@" --keep
    [ -z "$compiler" ] || set -- "$@" --clang
    [ "$what" = test ] || set -- "$@" "--$what"
    exec sudo -- env TMPDIR="${TMPDIR:-/var/tmp}" ANEROID_MIRROR="${ANEROID_MIRROR:-}" \
        sh "$root/tests/on-debian.sh" "$suite" "$@" "$preset"
fi
ensure_packages 'Making a bare Debian' debootstrap || exit 1

# The first mirror of apt's own list that is a whole Debian, not only its security updates.
own_mirror() {
    # shellcheck disable=SC2016 # the format is apt's
    apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
        sed -n 's/ main$//p' | grep -v 'security' | grep '/debian/*$' | sed 's|/*$||;q'
}

mirror=${ANEROID_MIRROR:-$(own_mirror)}
case $mirror in
    mirror+file:*) mirror=$(sed -n 's/^\([a-z]*:[^[:space:]]*\).*/\1/;/^[a-z]*:/{p;q}' "${mirror#mirror+file:}") ;;
esac
if [ -z "$mirror" ]; then
    say "apt's list of sources names no mirror of Debian. Say which one: ANEROID_MIRROR=http://..."
    exit 1
fi

tester=20001 # whose uid the tests have in the root
place=$(mktemp -d "${TMPDIR:-/var/tmp}/aneroid-$suite.XXXXXX")
chmod 755 "$place"

child=

# Nothing is ever mounted outside the namespaces of in_namespace(), which are gone when it ends: what
# is removed here is files only.
# shellcheck disable=SC2317 # called by the trap
remove() {
    status=$?
    trap - EXIT
    if [ -n "$child" ]; then
        kill -KILL "$child" 2>/dev/null || true # unshare ignores others, and takes all with it
        wait "$child" 2>/dev/null || true
    fi
    if [ -n "$keep" ]; then
        say "The roots are left in $place"
    else
        # once more: what was just killed may have made a file meanwhile
        rm -rf --one-file-system "$place" 2>/dev/null || rm -rf --one-file-system "$place"
    fi
    exit "$status"
}
trap remove EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# in_namespace COMMAND...: with mounts and processes of its own, which end with it. The shell waits
# aside, so that a signal ends it at once.
in_namespace() {
    unshare --mount --pid --fork --kill-child --propagation private -- "$@" </dev/null &
    child=$!
    ended=0
    wait "$child" || ended=$?
    child=
    return "$ended"
}

# How apt reaches the mirror: proxies, certificates, sign-ins and names of hosts.
share_network() {
    apt-config dump | grep -E '^Acquire::(https?::|Retries|Check-|ForceIPv)' \
        >"$1/etc/apt/apt.conf.d/90machine" || true
    for file in /etc/resolv.conf /etc/hosts; do
        if [ -f "$file" ]; then cat "$file" >"$1$file"; fi
    done
    if [ -d /etc/apt/auth.conf.d ]; then
        cp -a /etc/apt/auth.conf.d/. "$1/etc/apt/auth.conf.d/"
    fi
    if [ -f /etc/apt/auth.conf ]; then
        install -m 600 /etc/apt/auth.conf "$1/etc/apt/auth.conf"
    fi
}

# make_root FOLDER: a bare Debian, with the user of the tests.
make_root() {
    say "Making a bare $suite in $1 from $mirror ..."
    eval "$(apt-config shell http_proxy Acquire::http::Proxy https_proxy Acquire::https::Proxy)"
    export http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}"
    if ! in_namespace debootstrap --variant=minbase --include=ca-certificates \
        "$suite" "$1" "$mirror" >"$place/debootstrap.log" 2>&1; then
        tail -n 20 "$place/debootstrap.log" >&2
        say "debootstrap failed (see above). Is '$suite' a suite of $mirror?"
        return 1
    fi
    share_network "$1"
    chroot "$1" useradd --create-home --uid "$tester" --shell /bin/sh tester
}

# The files of the checkout as they are now, what is not yet committed too; no build folder.
copy_checkout() {
    mkdir -p "$1"
    if git -C "$root" rev-parse >/dev/null 2>&1; then
        git -c safe.directory='*' -C "$root" ls-files -z --cached --others --exclude-standard |
            (cd "$root" && xargs -0 sh -c 'find "$@" -maxdepth 0 -print0 2>/dev/null || true' -) |
            tar -C "$root" --null --no-recursion -T - -c | tar -x -C "$1"
    else
        tar -C "$root" --exclude=./build -c . | tar -x -C "$1"
    fi
    chown -R "$tester:$tester" "$1"
}

# inside FOLDER SCRIPT [ARGUMENT...]: runs it in that root, as its root, with proc, sys and shared
# memory, and with the folder of --ccache as /ccache.
inside() {
    folder=$1
    shift
    # shellcheck disable=SC2016 # for the inner shell
    in_namespace sh -c '
        set -e
        folder=$1 cache=$2
        shift 2
        mount -t proc proc "$folder/proc"
        mount -t sysfs -o ro sysfs "$folder/sys"
        mkdir -p "$folder/dev/shm" "$folder/dev/pts"
        mount -t tmpfs -o mode=1777 tmpfs "$folder/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666 devpts "$folder/dev/pts"
        if [ -n "$cache" ]; then
            mkdir -p "$folder/ccache"
            mount --bind "$cache" "$folder/ccache"
        fi
        exec chroot "$folder" env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            CI="${CI:-}" CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-}" \
            sh -eu "$@"' \
        - "$folder" "$cache" "$@"
}

if [ -n "$cache" ]; then
    mkdir -p "$cache"
    cache=$(CDPATH='' cd -- "$cache" && pwd -P)
    chown "$tester:$tester" "$cache"
fi
make_root "$place/root" || exit 1
copy_checkout "$place/root/home/tester/aneroid"
status=0
inside "$place/root" /home/tester/aneroid/tests/support/bareroot.sh "$what" "$preset" \
    "$compiler" || status=$?
logs=$place/root/home/tester/aneroid/build/$preset/tests.log
if [ "$status" -ne 0 ] && [ -f "$logs" ]; then
    mkdir -p "$root/build"
    cp "$logs" "$root/build/tests-$suite-$preset.log"
    say "The whole log: $root/build/tests-$suite-$preset.log"
fi
if [ "$status" -eq 0 ] && [ "$what" = packages ]; then
    made=$place/root/home/tester/aneroid/build/packages/packages
    make_root "$place/second" || exit 1
    mkdir "$place/second/packages"
    cp "$made"/*.deb "$root/tests/support/installed.sh" "$place/second/packages/"
    inside "$place/second" /packages/installed.sh || status=$?
fi
exit "$status"
