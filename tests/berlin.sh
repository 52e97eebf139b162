#!/bin/sh
# Runs a test program again as it would run in Berlin: its clocks change to summer time, and its
# numbers have a comma.
#   sh tests/berlin.sh FOLDER [PROGRAM [ARGUMENT...]]
# FOLDER is where the locale is made, without root, from Debian's package "locales". Status 77 where
# that is not installed: the test is then skipped.
set -eu

folder=$1
shift
locale=de_DE.UTF-8

if [ ! -d "$folder/$locale" ]; then
    command -v localedef >/dev/null && [ -e /usr/share/i18n/locales/de_DE ] || exit 77
    mkdir -p "$folder"
    new=$(mktemp -d "$folder/new.XXXXXX")
    localedef -i de_DE -f UTF-8 "$new/$locale"
    mv -T "$new/$locale" "$folder/$locale" || [ -d "$folder/$locale" ] # another one was faster
    rm -rf "$new"
fi
[ "$#" -gt 0 ] || exit 0
export LOCPATH="$folder" LC_ALL="$locale" TZ=Europe/Berlin
exec "$@"
