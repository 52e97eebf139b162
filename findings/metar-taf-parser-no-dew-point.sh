#!/bin/bash
# npm metar-taf-parser 9.1.3: in a METAR whose station has no dew point, the group is the temperature, a solidus
# and nothing in the United States ("M05/", Federal Meteorological Handbook No. 1, chapter 12), and "12///" at
# automatic stations elsewhere. The parser then leaves out the temperature as well, though it is there, and
# says nothing; what follows (pressure, remarks) is read. (npm metar-parser does the same, see
# metar-parser-no-dew-point.sh.)
#
# Seen: "M05/M07: temperature -5, dew point -7, 29.92 inHg", "M05/: temperature undefined, dew point
# undefined, 29.92 inHg" and "12///" likewise.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund metar-taf-parser@9.1.3 >/dev/null 2>&1

cat >check.mjs <<'JS'
import {parseMetar} from 'metar-taf-parser';
for (const group of ['M05/M07', 'M05/', '12///']) {
    const found = parseMetar(`METAR KABC 301350Z AUTO 24008KT 10SM FEW030 ${group} A2992`);
    console.log(`${group}: temperature ${found.temperature}, dew point ${found.dewPoint}, ` +
        `${found.altimeter.value} ${found.altimeter.unit}`);
}
JS
node check.mjs | tee seen
diff seen - <<'SEEN'
M05/M07: temperature -5, dew point -7, 29.92 inHg
M05/: temperature undefined, dew point undefined, 29.92 inHg
12///: temperature undefined, dew point undefined, 29.92 inHg
SEEN
