#!/bin/sh
# The one command that starts Aneroid: installs what is missing (and says what), builds the release
# programs, opens the window; without a display it runs producer and receiver in the console (only
# the producer where a server is named).
# Arguments are passed on. Works from any folder; an .env is read from the one you are in.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=app/packages.sh
. "$root/app/packages.sh"

# Whether somebody listens on the socket (an address that begins with @ is an abstract one). Perl's
# base is part of every Debian.
listens() {
    if ! command -v perl >/dev/null 2>&1; then
        [ -S "$1" ]
        return
    fi
    perl -MSocket -e '
        my $path = $ARGV[0];
        $path =~ s/^\@/\0/;
        socket(my $socket, PF_UNIX, SOCK_STREAM, 0) or exit 1;
        exit !connect($socket, pack_sockaddr_un($path));' "$1" 2>/dev/null
}

x11_answers() {
    [ -n "${DISPLAY:-}" ] || return 1
    number=${DISPLAY##*:}
    number=${number%%.*}
    case ${DISPLAY%:*} in
        '' | unix)
            listens "/tmp/.X11-unix/X$number" || listens "@/tmp/.X11-unix/X$number"
            ;;
        *) return 0 ;; # on another machine: let the window try
    esac
}

wayland_answers() {
    case ${WAYLAND_DISPLAY:-} in
        '') return 1 ;;
        /*) listens "$WAYLAND_DISPLAY" ;;
        *) listens "${XDG_RUNTIME_DIR:-/nowhere}/$WAYLAND_DISPLAY" ;;
    esac
}

# Says what there is to show a window on: "x11", "wayland", "chosen" (QT_QPA_PLATFORM) or "none".
find_display() {
    case ${QT_QPA_PLATFORM:-} in
        '' | xcb* | wayland*) ;;
        *)
            echo chosen
            return
            ;;
    esac
    if x11_answers; then
        echo x11
    elif wayland_answers; then
        echo wayland
    else
        echo none
    fi
}

explain_no_display() {
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        say 'No display (neither DISPLAY nor WAYLAND_DISPLAY is set), so there is no window.'
    else
        say "The display does not answer (DISPLAY='${DISPLAY:-}'," \
            "WAYLAND_DISPLAY='${WAYLAND_DISPLAY:-}'), so there is no window."
    fi
    say 'The same runs here in the console. Ctrl-C ends it and prints the final statistics.'
}

# Whether a server is named by an argument, the environment or the .env that will be read: then the
# built-in receiver is not wanted.
names_a_server() {
    env_file=.env
    previous=
    for argument in "$@"; do
        case $argument in
            --server | --server=* | --server-url | --server-url=*) return 0 ;;
            --env-file=*) env_file=${argument#--env-file=} ;;
        esac
        [ "$previous" != --env-file ] || env_file=$argument
        previous=$argument
    done
    if env | grep -qi '^SERVER_URL=.'; then
        return 0
    fi
    grep -qiE '^[[:space:]]*(export[[:space:]]+)?SERVER_URL[[:space:]]*=' "$env_file" 2>/dev/null
}

build() {
    # Without the benchmarks' library the tests cannot be configured; they are not needed here.
    if [ -n "$(missing_packages libbenchmark-dev 2>/dev/null)" ]; then
        configure release -DBUILD_TESTING=OFF
    else
        configure release
    fi
    cmake --build "$root/build/release" --target aneroid aneroid-cli >&2
}

display=$(find_display)
needed=$program_packages
if [ "$display" = wayland ]; then
    needed="$needed qt6-wayland" # Qt's half of a session without X
fi
# shellcheck disable=SC2086 # a list of words
ensure_packages 'Building Aneroid (compiler, Qt 6 and the libraries it uses)' $needed || exit 1
if ! build; then
    say 'The build failed (see above). If the tree or the packages changed much, remove the folder'
    say "  $root/build/release"
    say 'and run this again.'
    exit 1
fi

if [ "$display" = none ]; then
    explain_no_display
    names_a_server "$@" || set -- --receiver "$@"
    exec "$root/build/release/bin/aneroid-cli" run "$@"
fi
exec "$root/build/release/bin/aneroid" "$@"
