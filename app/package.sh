#!/bin/sh
# The one command that makes the Debian packages: aneroid (the window) and aneroid-cli (console and
# receiver), in build/packages/packages. Installs what is missing (and says what).
#   sh app/package.sh [FOLDER]     copies them to FOLDER, too
# DEBFULLNAME and DEBEMAIL name the maintainer, as with Debian's own tools; else it is the author of
# the last commit.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=app/packages.sh
. "$root/app/packages.sh"

if ! command -v dpkg-query >/dev/null 2>&1; then
    say 'Packages of Debian are made on Debian (or on what is made from it).'
    exit 1
fi
# shellcheck disable=SC2086 # lists of words
ensure_packages 'Packaging Aneroid' $program_packages $packaging_packages || exit 1

# "Name <address>"
maintainer() {
    if [ -n "${DEBEMAIL:-}" ]; then
        printf '%s <%s>' "${DEBFULLNAME:-$DEBEMAIL}" "$DEBEMAIL"
    else
        git -C "$root" log -1 --format='%an <%ae>' 2>/dev/null ||
            printf 'Aneroid maintainers <aneroid@users.noreply.github.com>'
    fi
}

build=$root/build/packages
rm -rf "$build/packages"
# Debian's hardening; no debug information, which the packages do not hold.
export DEB_BUILD_MAINT_OPTIONS=hardening=+all
CXXFLAGS="$(dpkg-buildflags --get CPPFLAGS) $(dpkg-buildflags --get CXXFLAGS | sed 's/-g //') -g0"
LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
export CXXFLAGS LDFLAGS
umask 022
# An override of what lintian does not know is an error to it.
overrides=OFF
for tag in $(sed -n 's/^aneroid: //p' "$root/resources/debian/aneroid.lintian-overrides"); do
    if lintian-explain-tags "$tag" >/dev/null 2>&1; then overrides=ON; fi
done
(cd "$root" && cmake --preset release -B "$build" -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr \
    -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DANEROID_MAINTAINER="$(maintainer)" \
    -DANEROID_LINTIAN_OVERRIDES=$overrides >&2)
cmake --build "$build" >&2
(cd "$build" && cpack >&2)

cd "$build/packages"
say 'Checking them with lintian ...'
lintian --fail-on error,warning ./*.deb >&2
for package in *.deb; do
    printf '%s\n' "$build/packages/$package"
    [ $# -eq 0 ] || cp "$package" "$1/"
done
