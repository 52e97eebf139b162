#!/bin/bash
# npm weather-formulas 1.0.9: dewPointMagnusFormula() takes Bolton's (1980) coefficients from −30 to 35 °C,
# but with 234.5 where his paper has 243.5. The dew point comes out too warm, the more so the drier the
# air is. vaporPressure() of the same library has 243.5, so that its own functions disagree. Above 35 °C,
# with other coefficients, the dew point is right.
#
# Seen, the dew point and the relative humidity that vaporPressure() finds in it: "20 °C, 50 %: 9.61 °C,
# 51.1 %", "20 °C, 10 %: -11.53 °C, 10.9 %", "-5 °C, 50 %: -13.48 °C, 51.4 %" and "40 °C, 50 %: 27.60 °C,
# 49.9 %" (by Bolton's formula 9.27, -12.56, -13.82 and 27.62 °C).
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund weather-formulas@1.0.9 >/dev/null 2>&1

cat >check.js <<'JS'
const {temperature, humidity} = require('weather-formulas');
const zero = 273.15;
for (const [air, percent] of [[20, 50], [20, 10], [-5, 50], [40, 50]]) {
    const dew = temperature.dewPointMagnusFormula(air + zero, percent);
    const again = 100 * humidity.vaporPressure(dew) / humidity.vaporPressure(air + zero);
    console.log(`${air} °C, ${percent} %: ${(dew - zero).toFixed(2)} °C, ${again.toFixed(1)} %`);
}
JS
node check.js | tee seen
diff seen - <<'SEEN'
20 °C, 50 %: 9.61 °C, 51.1 %
20 °C, 10 %: -11.53 °C, 10.9 %
-5 °C, 50 %: -13.48 °C, 51.4 %
40 °C, 50 %: 27.60 °C, 49.9 %
SEEN
