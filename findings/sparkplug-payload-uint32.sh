#!/bin/sh
# npm sparkplug-payload 1.0.3 (protobufjs 7.5.4): a UInt32 metric is written into, and read from,
# the field long_value (11). Sparkplug 3.0 ("Datatype Details") gives UInt32 the protobuf type
# uint32, which is the field int_value (10), as for UInt16. So a metric of datatype 7 that follows
# the specification is decoded as null, without an error; the library's own ones it reads back.
#
# Seen, twice:
#   by the specification: int_value   -> null
#   as the library writes: long_value -> 7
#   UInt16 by the specification       -> 7
#   the library's own bytes hold the field long_value, not int_value
#
# Needs node and npm. Exits with 1 where any of this is different.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund sparkplug-payload@1.0.3 protobufjs@7.5.4 >/dev/null 2>&1

cat >check.js <<'JS'
const sparkplug = require('sparkplug-payload').get('spBv1.0');
// Payload { timestamp = 1: 1000, metrics = 2: { name = 1: "n", datatype = 4, value } }
const payload = (datatype, field) => {
    const metric = [0x0a, 1, 0x6e, 0x20, datatype, field << 3, 7];
    return Buffer.from([0x08, 0xe8, 0x07, 0x12, metric.length, ...metric]);
};
const value = bytes => {
    const found = sparkplug.decodePayload(bytes).metrics[0].value;
    return found === null || found === undefined ? 'null' : String(found);
};
const own = Buffer.from(sparkplug.encodePayload(
    {timestamp: 1000, metrics: [{name: 'n', type: 'UInt32', value: 7}]}));
const results = [
    ['UInt32 in int_value', value(payload(7, 10)), 'null'],
    ['UInt32 in long_value', value(payload(7, 11)), '7'],
    ['UInt16 in int_value', value(payload(6, 10)), '7'],
    ['its own UInt32 in long_value', String(own.includes(Buffer.from([11 << 3, 7]))), 'true'],
    ['its own UInt32 in int_value', String(own.includes(Buffer.from([10 << 3, 7]))), 'false'],
];
let same = true;
for (const [what, seen, expected] of results) {
    console.log(`${what}: ${seen}${seen === expected ? '' : ` (expected ${expected})`}`);
    same = same && seen === expected;
}
process.exit(same ? 0 : 1);
JS
node check.js
