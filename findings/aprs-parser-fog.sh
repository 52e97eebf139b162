#!/bin/bash
# npm aprs-parser 1.0.9, weather reports of APRS (what amateur weather stations send). The protocol has two
# digits for relative humidity, where "h00" means 100 % (APRS 1.0.1, chapter 12): the parser gives 0 %,
# so that fog is the driest air there is. A value that is not known may be written as dots or as blanks:
# dots are left out, but blanks are read as 0, and 0 °F is −17.8 °C; a station without a thermometer
# or barometer reports frost and 0 hPa.
#
# Seen: "h00: humidity 0", "h99: humidity 99", "dots: temperature undefined, pressure undefined" and
# "blanks: temperature -17.8, pressure 0".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund aprs-parser@1.0.9 >/dev/null 2>&1

cat >check.js <<'JS'
const {APRSParser} = require('aprs-parser');
const weather = values => new APRSParser()
    .parse(`N0CALL>APRS,TCPIP*:@092345z4903.50N/07201.75W_220/004${values}`).data.weather;
for (const humidity of ['h00', 'h99'])
    console.log(`${humidity}: humidity ${weather(`g005t050${humidity}b10132`).humidity}`);
const number = value => value === undefined ? value : +value.toFixed(1);
for (const [name, sign] of [['dots', '.'], ['blanks', ' ']]) {
    const found = weather(`g005t${sign.repeat(3)}h50b${sign.repeat(5)}`);
    console.log(`${name}: temperature ${number(found.temperature)}, pressure ${number(found.pressure)}`);
}
JS
node check.js | tee seen
diff seen - <<'SEEN'
h00: humidity 0
h99: humidity 99
dots: temperature undefined, pressure undefined
blanks: temperature -17.8, pressure 0
SEEN
