#!/bin/bash
# npm govee-bt-client 1.0.14, model H5179 (a thermometer and hygrometer): its advertisement ends in the temperature, the
# humidity (two bytes each, low byte first, hundredths) and the battery, as the decoder of Theengs reads it.
# The client takes the temperature's high byte together with the low byte of the *humidity*: the
# temperature moves in steps of 2.56 °C where the air gets warmer, and up and down within a step with
# the humidity. It looks likely at all times, and is right by chance only.
# Where the low byte is 0 (23.04 °C) the digits "0100" in the message make it one of model H5101.
#
# Seen, as true temperature and humidity → what the client says: "22.00 °C, 45.00 % → 21.96 °C", "22.00 °C, 46.00 % →
# 22.96 °C", "22.50 °C, 45.00 % → 21.96 °C", "23.00 °C, 45.00 % → 21.96 °C", "23.04 °C, 45.00 % → 6.58 °C, 79.2 %".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
# Its radio is not needed to decode: no build of native code.
npm install --silent --no-audit --no-fund --ignore-scripts govee-bt-client@1.0.14 >/dev/null 2>&1

cat >check.js <<'JS'
const {decodeAny} = require('govee-bt-client/dist/decode');
const message = (temperature, humidity) => {
    const values = Buffer.alloc(5);
    values.writeInt16LE(Math.round(temperature * 100), 0);
    values.writeUInt16LE(Math.round(humidity * 100), 2);
    values.writeUInt8(100, 4);
    return '0188ec000101' + values.toString('hex');
};
for (const [temperature, humidity] of [[22, 45], [22, 46], [22.5, 45], [23, 45], [23.04, 45]]) {
    const seen = decodeAny(message(temperature, humidity));
    console.log(`${temperature.toFixed(2)} °C, ${humidity.toFixed(2)} % → ${seen.tempInC.toFixed(2)} °C, ` +
        `${seen.humidity} %`);
}
JS
node check.js | tee seen
diff seen - <<'SEEN'
22.00 °C, 45.00 % → 21.96 °C, 45 %
22.00 °C, 46.00 % → 22.96 °C, 46 %
22.50 °C, 45.00 % → 21.96 °C, 45 %
23.00 °C, 45.00 % → 21.96 °C, 45 %
23.04 °C, 45.00 % → 6.58 °C, 79.2 %
SEEN
