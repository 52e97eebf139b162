#!/bin/bash
# npm zigbee-herdsman-converters 26.112.0 (the converters of Zigbee2MQTT): a sensor that has no value says so with
# 0x8000 for temperature and pressure and 0xFFFF for relative humidity (Zigbee Cluster Library, 4.4.2.2.1.1,
# 4.5.2.2.1.1 and 4.7.2.1.1: "indicates that the value is unknown" or invalid). It is published as a reading:
# −327.68 °C, 655.35 %, −3276.8 kPa. Only the older converter of humidity (fromZigbee.humidity) leaves it out.
#
# Seen: by modernExtend "temperature -327.68, humidity 655.35, pressure -3276.8", by fromZigbee "temperature
# -327.68, humidity none, pressure -32768" (that one in hPa); for 21.57 °C, 45.5 % and 101.3 kPa these.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional \
    zigbee-herdsman-converters@26.112.0 >/dev/null 2>&1

cat >check.cjs <<'JS'
const modern = require('zigbee-herdsman-converters/lib/modernExtend');
const older = require('zigbee-herdsman-converters/converters/fromZigbee');
const classic = older.default ?? older;
const endpoint = {ID: 1, getClusterAttributeValue: () => undefined};
const convert = (converter, measuredValue) => Object.values(converter.convert({meta: {}},
    {data: {measuredValue}, endpoint, device: {}}, () => {}, {}, {state: {}, device: {}}) ?? {none: 'none'});
const values = {temperature: [2157, -0x8000], humidity: [4550, 0xffff], pressure: [1013, -0x8000]};
for (const [name, measured] of Object.entries(values))
    for (const value of measured)
        console.log(`${name} ${value}: ${convert(modern[name]().fromZigbee[0], value)}, ` +
            `older ${convert(classic[name], value)}`);
JS
node check.cjs | tee seen
diff seen - <<'SEEN'
temperature 2157: 21.57, older 21.57
temperature -32768: -327.68, older -327.68
humidity 4550: 45.5, older 45.5
humidity 65535: 655.35, older none
pressure 1013: 101.3, older 1013
pressure -32768: -3276.8, older -32768
SEEN
