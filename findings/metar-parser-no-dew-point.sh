#!/bin/bash
# npm metar-parser 1.0.1: in a METAR whose station has no dew point, the group is the temperature, a solidus
# and nothing ("M05/", US Federal Meteorological Handbook No. 1, chapter 12). The parser then gives null for
# the temperature as well, though it is there; what follows (altimeter, remarks) is read.
#
# Seen: "M05/M07: temperature -5, dew point -7, 1013 hPa" and "M05/: temperature undefined, dew point
# undefined, 1013 hPa".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund metar-parser@1.0.1 >/dev/null 2>&1

cat >check.js <<'JS'
const parse = require('metar-parser');
for (const group of ['M05/M07', 'M05/']) {
    const found = parse(`METAR KABC 301350Z 24008KT 10SM FEW030 ${group} A2992`);
    console.log(`${group}: temperature ${found.temperature?.celsius}, dew point ` +
        `${found.dewpoint?.celsius}, ${found.altimeter.millibars} hPa`);
}
JS
node check.js | tee seen
diff seen - <<'SEEN'
M05/M07: temperature -5, dew point -7, 1013 hPa
M05/: temperature undefined, dew point undefined, 1013 hPa
SEEN
