#!/bin/bash
# npm metar 1.0.0: a visibility of a whole number and a fraction is two groups of a METAR ("1 1/2SM", one and a half
# statute miles; US Federal Meteorological Handbook No. 1, chapter 12). The parser takes the first for the
# visibility, does not know the second, and takes its solidus for that of the next group it looks for: temperature
# 1 °C and dew point 2 °C, as a number each, without an error. Weather, clouds and altimeter are lost. Such
# visibilities are those of mist, drizzle and snow: in fog that lifts, the temperature jumps for a report or two.
#
# Seen, for 7 °C, dew point 6 °C and 29.92 inHg: "2SM: 2, 7, 6, 29.92", "1/2SM: 1, 7, 6, 29.92", "1 1/2SM: 1, 1, 2,
# none", "2 3/4SM: 2, 3, 4, none" as visibility, temperature, dew point and altimeter.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund metar@1.0.0 >/dev/null 2>&1

cat >check.js <<'JS'
const parse = require('metar');
for (const miles of ['2SM', '1/2SM', '1 1/2SM', '2 3/4SM']) {
    const report = parse(`KBOS 121854Z 05012KT ${miles} BR OVC008 07/06 A2992`);
    const {visibility, temperature, dewpoint, altimeterInHg} = report;
    console.log(`${miles}: ${visibility}, ${temperature}, ${dewpoint}, ${altimeterInHg ?? 'none'}`);
}
JS
node check.js | tee seen
diff seen - <<'SEEN'
2SM: 2, 7, 6, 29.92
1/2SM: 1, 7, 6, 29.92
1 1/2SM: 1, 1, 2, none
2 3/4SM: 2, 3, 4, none
SEEN
