#!/bin/bash
# csvkit 1.0.7 (Debian 12, csvkit 1.0.7-1, python3-agate 1.6.3-2): a time with a blank between day and hour
# ("2025-01-01 00:00:00.500", as SQLite, PostgreSQL and pandas write it) loses its fraction of a second, without a
# word, in all tools that look at types: csvjson, csvsort, csvstat, csvsql. Readings within a second
# then have the same time, and csvsort does not put them in order. With a "T" between them the fraction is kept.
#
# Seen, for rows of .900, .100 and .500 s: with a blank "2025-01-01T00:00:00" three times, in the old order;
# with a T .1, .5 and .9 s.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download python3-csvkit=1.0.7-1 csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-agatedbf python3-agateexcel \
    python3-agatesql python3-babel python3-dbfread python3-et-xmlfile python3-future python3-icu python3-isodate \
    python3-leather python3-olefile python3-openpyxl python3-parsedatetime python3-pytimeparse python3-six \
    python3-slugify python3-sqlalchemy python3-text-unidecode python3-tz python3-xlrd \
    python-babel-localedata >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH=$PWD/root/usr/lib/python3/dist-packages
ln -sfn "$PWD/root/usr/share/python-babel-localedata/locale-data" "$PYTHONPATH/babel/locale-data"

printf '%s\n' timestamp,temperature_c '2025-01-01 00:00:00.900,21.57' '2025-01-01 00:00:00.100,21.55' \
    '2025-01-01 00:00:00.500,21.56' >blank.csv
sed 's/ /T/' blank.csv >t.csv
for file in blank.csv t.csv; do
    echo "$file"
    /usr/bin/python3 root/usr/bin/csvsort -c timestamp "$file"
done | tee seen
diff seen - <<'SEEN'
blank.csv
timestamp,temperature_c
2025-01-01T00:00:00,21.57
2025-01-01T00:00:00,21.55
2025-01-01T00:00:00,21.56
t.csv
timestamp,temperature_c
2025-01-01T00:00:00.100000,21.55
2025-01-01T00:00:00.500000,21.56
2025-01-01T00:00:00.900000,21.57
SEEN
