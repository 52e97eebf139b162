#!/bin/bash
# npm influxdb-nodejs 3.1.0: writer.field(name, value) takes a value of 0 for no value, and the name for an
# object of fields. So 0 °C is not written; the letters of the name are, as fields "0", "1", …: of
# field('t', 0) becomes "0=t", which the store reads as true, of a longer name a text for each letter. The
# same holds for a reading that is false or null. field({t: 0}) is right.
#
# Seen, as lines sent to a server of HTTP that answers 204: "t=21.57,h=45.5" for 21.57 °C, "0=t,h=45.5" for
# 0 °C, "t=-0.01,h=45.5" for −0.01 °C, "t=0,h=45.5" for 0 °C as an object, and "0="h",t=21.57" where the
# humidity is null.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund influxdb-nodejs@3.1.0 >/dev/null 2>&1

cat >check.js <<'JS'
const http = require('http');
const Influx = require('influxdb-nodejs');
const server = http.createServer((request, answer) => {
    let body = '';
    request.on('data', piece => { body += piece; });
    request.on('end', () => {
        console.log(body);
        answer.statusCode = 204;
        answer.end();
    });
}).listen(0, '127.0.0.1', async () => {
    const client = new Influx(`http://127.0.0.1:${server.address().port}/lot`);
    const write = () => client.write('bme280').tag('device', 'a');
    await write().field('t', 21.57).field('h', 45.5).then();
    await write().field('t', 0).field('h', 45.5).then();
    await write().field('t', -0.01).field('h', 45.5).then();
    await write().field({t: 0, h: 45.5}).then();
    await write().field('t', 21.57).field('h', null).then();
    process.exit();
});
JS
node check.js | tee seen
diff seen - <<'SEEN'
bme280,device=a t=21.57,h=45.5
bme280,device=a 0=t,h=45.5
bme280,device=a t=-0.01,h=45.5
bme280,device=a t=0,h=45.5
bme280,device=a 0="h",t=21.57
SEEN
