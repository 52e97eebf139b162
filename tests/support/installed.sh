#!/bin/sh
# What tests/on-debian.sh does on a second bare root, as its root: installs the packages beside this
# file and runs what they bring.
set -eu

cd "$(dirname -- "$0")"
export DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen
failures=0

# check WHAT COMMAND...
check() {
    what=$1
    shift
    if "$@"; then
        echo "PASS $what"
    else
        echo "FAIL $what"
        failures=$((failures + 1))
    fi
}

installed() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# Neither linked nor brought along.
no_gui() {
    ! ldd /usr/bin/aneroid-cli | grep -E 'Qt6(Gui|Widgets|Charts|OpenGL|Svg)|not found' &&
        ! installed libqt6gui6 && ! installed libqt6gui6t64
}

makes_readings() {
    lines=$(runuser -u tester -- aneroid-cli backfill --from 2025-01-01T00:00:00Z --to 2025-01-02T00:00:00Z \
        --interval 60 --devices 2 --seed 7 | wc -l)
    [ "$lines" -eq 2883 ]
}

stores_readings() {
    # shellcheck disable=SC2016 # for the inner shell
    runuser -u tester -- sh -c '
        cd "$(mktemp -d)"
        aneroid-cli serve --port 8123 --database readings.sqlite >/dev/null 2>&1 &
        server=$!
        tries=100
        until aneroid-cli run --server http://127.0.0.1:8123 --interval 0.1 --count 3 --no-outbox \
            >lines 2>errors || [ $tries -eq 0 ]; do
            tries=$((tries - 1))
        done
        kill $server
        grep -q "Final stats: 3 sent" lines'
}

shows_window() {
    runuser -u tester -- env HOME=/home/tester aneroid --exit-after-first-frame
}

apt-get update >/dev/null
apt-get install -y --no-install-recommends ./aneroid-cli_*.deb >/dev/null
check 'aneroid-cli without a GUI library' no_gui
check 'aneroid-cli --version' aneroid-cli --version
check 'a day of two devices' makes_readings
check 'three readings to the receiver' stores_readings
check 'its manual page' test -s /usr/share/man/man1/aneroid-cli-serve.1.gz
check 'its user unit' test -s /usr/lib/systemd/user/aneroid-receiver.service
apt-get install -y --no-install-recommends ./aneroid_*.deb >/dev/null
check 'aneroid --version' aneroid --version
check 'the window and its first frame' shows_window
check 'its icon' test -s /usr/share/icons/hicolor/48x48/apps/org.aneroid.Aneroid.png
apt-get purge -y aneroid aneroid-cli >/dev/null
check 'nothing left behind' test ! -e /usr/share/aneroid
echo "$failures failed"
[ "$failures" -eq 0 ]
