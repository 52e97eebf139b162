# shellcheck shell=sh disable=SC2034 # the lists are for the callers
# What Aneroid needs of Debian (12 "bookworm", 13 "trixie" or later), and how to get it. Sourced by
# app/run.sh, app/package.sh, tests/run.sh and tests/on-debian.sh.
# Everything here speaks on stderr. The caller sets `root`, the top folder of the checkout.
: "${root:?}"

# The programs: compiler and build tools; Qt (the charts need the -dev package after theirs, but do
# not name it); Boost's headers for the receiver; the certificates at run time.
program_packages='
    g++ cmake ninja-build
    qt6-base-dev libxkbcommon-dev libgl-dev
    qt6-charts-dev libqt6opengl6-dev
    qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    qt6-translations-l10n ca-certificates
    librandom123-dev libfmt-dev libcli11-dev libsimdjson-dev libprotozero-dev libsqlite3-dev zlib1g-dev libboost-dev
    libmosquitto-dev libssl-dev'

# The tests: the benchmarks' library, fonts for the three languages, a fast linker, an MQTT
# broker, what a locale and a time zone of another country are made from, and what checks the
# files for desktops.
test_packages='libbenchmark-dev python3-jsonschema fonts-dejavu-core fonts-noto-cjk mold
    mosquitto mosquitto-clients locales tzdata appstream desktop-file-utils'

# The packages (app/package.sh): Debian's tools, and those that check what is made.
packaging_packages='dpkg-dev fakeroot file lintian'

say() {
    printf 'aneroid: %s\n' "$*" >&2
}

# The packages of the arguments that are not installed, on one line. One that another provides is
# there (Debian 13: libqt6opengl6-dev, by qt6-base-dev).
missing_packages() {
    # shellcheck disable=SC2016 # the formats are dpkg's
    installed=$(
        dpkg-query -W -f='${binary:Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
            sed -n 's/^\([^ :]*\)[^ ]* installed$/ \1 /p'
        dpkg-query -W -f='${db:Status-Status},${Provides}\n' 2>/dev/null |
            sed -n 's/^installed,//p' | tr ',' '\n' | sed -n 's/^ *\([^ ]\{1,\}\).*/ \1 /p'
    )
    missing=
    for package in "$@"; do
        case $installed in
            *" $package "*) ;;
            *) missing="$missing $package" ;;
        esac
    done
    printf '%s' "${missing# }"
}

# Runs as root, by sudo where we are not.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -- "$@"
    fi
}

# No Debian: names the packages and goes on where the tools are there.
check_tools() {
    say 'this is no Debian, so nothing is installed. What is needed, by the names of Debian 12 and 13:'
    say "  $*"
    for tool in cmake ninja c++; do
        if ! command -v "$tool" >/dev/null 2>&1; then
            say "$tool is not there. Install it and the libraries above, then run this again."
            return 1
        fi
    done
    say 'The build tools are there: going on with what is installed.'
}

# ensure_packages WHY PACKAGE...: installs what is missing; without a single call of apt where
# nothing is.
ensure_packages() {
    why=$1
    shift
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        check_tools "$@"
        return
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "$why needs these packages of Debian, which are not installed yet:"
    say "  $missing"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        say 'Only root can install them, and there is no sudo. Ask your administrator for:'
        say "  apt-get install --no-install-recommends $missing"
        return 1
    fi
    say 'Installing them with apt-get; nothing else of the system is changed.'
    # shellcheck disable=SC2086 # a list of words
    if ! as_root apt-get update >&2 ||
        ! as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends $missing >&2; then
        say 'The packages could not be installed (see above). Check the network and the sources'
        say 'of apt (Debian 12 "bookworm" and 13 "trixie" have them all), or install them yourself:'
        say "  apt-get install --no-install-recommends $missing"
        return 1
    fi
}

# configured PRESET: whether its build folder was made for this checkout and is complete.
configured() {
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/$1/CMakeCache.txt" 2>/dev/null &&
        [ -f "$root/build/$1/build.ninja" ]
}

# configure PRESET [OPTION...]: only where it is not done; Ninja itself sees to changed files.
configure() {
    preset=$1
    shift
    if configured "$preset"; then
        return 0
    fi
    say "Configuring build/$preset ..."
    (cd "$root" && cmake --fresh --preset "$preset" "$@" >&2)
}
