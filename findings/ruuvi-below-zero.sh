#!/bin/bash
# npm ojousima.ruuvi_endpoints.ts 4.1.0, parsers of what RuuviTags send (Ruuvi's data format 5, "RAWv2"): the two's
# complement of the temperature is taken by 65535 instead of 65536. Every temperature below zero is 0.005 °C too
# warm, and 0x8000, "not available", is not recognised any more: it becomes −163.835 °C, to the digit the lowest
# valid value of the format, instead of null. A tag whose sensor does not answer reports frost that no check against the
# format's range can find. The battery has the like: 2047, "not available", is 3.647 V. Humidity,
# pressure, acceleration are null as they should be, and format 0xC5 is as 5 is.
#
# Seen, as bytes, meaning and what the parser says: "12fc (24.3): 24.3", "fff8 (-0.04): -0.035", "fe0c (-2.5): -2.495",
# "8001 (-163.835): -163.83", "8000 (not available): -163.835"; of what is not available "humidity null, battery
# 3.647 V".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund ojousima.ruuvi_endpoints.ts@4.1.0 >/dev/null 2>&1

cat >check.js <<'JS'
const {df5parser, dfc5parser} = require('ojousima.ruuvi_endpoints.ts');
const bytes = hex => Uint8Array.from(Buffer.from(hex, 'hex'));
// Format 5: temperature, humidity, pressure, acceleration of three axes, power, movements, number, address.
const five = (temperature, humidity = '5394', power = 'ac36') =>
    df5parser(bytes(`05${temperature}${humidity}c37c0004fffc040c${power}4200cdcbb8334c884f`));
const c5 = temperature => dfc5parser(bytes(`c5${temperature}5394c37cac364200cdcbb8334c884f`));

for (const [raw, means] of [['12fc', '24.3'], ['fff8', '-0.04'], ['fe0c', '-2.5'], ['8001', '-163.835'],
    ['8000', 'not available']]) {
    console.log(`${raw} (${means}): ${five(raw).temperatureC}, 0xC5 ${c5(raw).temperatureC}`);
}
const unknown = five('8000', 'ffff', 'ffff');
console.log(`not available: humidity ${unknown.humidityRh}, battery ${unknown.batteryVoltageV} V`);
JS
node check.js | tee seen
diff seen - <<'SEEN'
12fc (24.3): 24.3, 0xC5 24.3
fff8 (-0.04): -0.035, 0xC5 -0.035
fe0c (-2.5): -2.495, 0xC5 -2.495
8001 (-163.835): -163.83, 0xC5 -163.83
8000 (not available): -163.835, 0xC5 -163.835
not available: humidity null, battery 3.647 V
SEEN
