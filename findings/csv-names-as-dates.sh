#!/bin/bash
# npm csv-parse 7.0.3 (with cast and cast_date) and vega-loader 5.1.3 (CSV with "parse": "auto"; what Vega's charts read
# with): both ask Date.parse() of JavaScript whether a text is a date, and Node.js and Chrome find one in every word
# with a number from 1 to 12, or from 32 on, behind it: "lot-3" and "room 3" are the first of March 2001. csv-parse
# does so cell by cell, so that of one column "lot-12" becomes a date, "lot-13" to "lot-31" stay names, and "lot-32" is
# 2032; vega-loader takes a column where all of its texts are such. PapaParse 5.7.1, csvtojson 2.0.14 and exceljs
# 4.4.0, which guess types as well, leave names as they are.
#
# Seen, for names of devices, under UTC: csv-parse "lot-3 → 2001-03-01, lot-12 → 2001-12-01, lot-13 → lot-13, lot-31 →
# lot-31, lot-32 → 2032-01-01, room 3 → 2001-03-01, kitchen → kitchen", vega-loader "lot-1 → 2001-01-01, lot-2 →
# 2001-02-01" and, beside "kitchen", "lot-1 → lot-1".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --omit=optional csv-parse@7.0.3 vega-loader@5.1.3 >/dev/null 2>&1

cat >check.mjs <<'JS'
import {parse} from 'csv-parse/sync';
import {read} from 'vega-loader';

const table = names => 'device,t\n' + names.map(name => `${name},21.57\n`).join('');
// What csv-parse has is a Date, what vega-loader has a number of milliseconds.
const shown = value => typeof value === 'string' ? value : new Date(value).toISOString().slice(0, 10);
const report = (reader, names, rows) => rows.forEach((row, i) =>
    console.log(`${reader}: ${names[i]} → ${shown(row.device)}, ${row.t}`));

const names = ['lot-3', 'lot-12', 'lot-13', 'lot-31', 'lot-32', 'room 3', 'kitchen'];
report('csv-parse', names, parse(table(names), {columns: true, cast: true, cast_date: true}));
for (const few of [['lot-1', 'lot-2'], ['lot-1', 'kitchen']]) {
    report('vega-loader', few, read(table(few), {type: 'csv', parse: 'auto'}));
}
JS
TZ=UTC node check.mjs | tee seen
diff seen - <<'SEEN'
csv-parse: lot-3 → 2001-03-01, 21.57
csv-parse: lot-12 → 2001-12-01, 21.57
csv-parse: lot-13 → lot-13, 21.57
csv-parse: lot-31 → lot-31, 21.57
csv-parse: lot-32 → 2032-01-01, 21.57
csv-parse: room 3 → 2001-03-01, 21.57
csv-parse: kitchen → kitchen, 21.57
vega-loader: lot-1 → 2001-01-01, 21.57
vega-loader: lot-2 → 2001-02-01, 21.57
vega-loader: lot-1 → lot-1, 21.57
vega-loader: kitchen → kitchen, 21.57
SEEN
