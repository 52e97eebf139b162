#!/bin/bash
# npm statsd 0.9.0 (the server) with hot-shots 17.1.1 or statsd-client 0.4.7 (two of its clients): a gauge's value with a
# sign is a change for the server, "t:-0.5|g" takes 0.5 from what it has (docs/metric_types.md). Both clients' gauge(),
# which has a gaugeDelta() beside it for changes, sends a value below zero just so. Temperatures above zero are set, those
# below are subtracted: in frost the gauge sinks with every report, without end, until the first reading above
# zero sets it right. Written before as 0, the way the server's document tells, none of it comes to pass.
#
# Seen, for 1.5, −0.5, −0.5 and −0.5 °C: the server has "1.5, 1, 0.5, 0", then for −2, −2 °C "-2, -4", for 0.25 °C "0.25",
# with either client.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --omit=optional --ignore-scripts \
    statsd@0.9.0 hot-shots@17.1.1 statsd-client@0.4.7 >/dev/null 2>&1
read -r port manage < <(python3 -c '
import socket
both = [socket.socket(), socket.socket()]
for one in both:
    one.bind(("127.0.0.1", 0))
print(*(one.getsockname()[1] for one in both))')
cat >config.js <<CONFIG
{address: "127.0.0.1", port: $port, mgmt_address: "127.0.0.1", mgmt_port: $manage, backends: []}
CONFIG
node node_modules/statsd/stats.js config.js >server.log 2>&1 &
server=$!

cat >check.js <<'JS'
const net = require('net');
const HotShots = require('hot-shots');
const StatsdClient = require('statsd-client');
const [port, manage] = process.argv.slice(2).map(Number);

// gauges(): what the server has, as its own console tells.
const gauges = () => new Promise((resolve, reject) => {
    const socket = net.connect(manage, '127.0.0.1', () => socket.write('gauges\n'));
    let text = '';
    socket.on('error', reject).on('data', data => {
        text += data;
        if (text.includes('END')) {
            socket.end();
            resolve(JSON.parse(text.slice(0, text.indexOf('END')).replace(/(\w+):|'([^']*)':/g, '"$1$2":')));
        }
    });
});
const pause = () => new Promise(resolve => setTimeout(resolve, 100));
(async () => {
    for (let tries = 0; tries < 100; ++tries) {
        try { await gauges(); break; } catch { await pause(); }
    }
    const options = {host: '127.0.0.1', port, maxBufferSize: 0};
    for (const [name, client] of [['hot-shots', new HotShots(options)], ['statsd-client', new StatsdClient(options)]]) {
        const seen = [];
        for (const value of [1.5, -0.5, -0.5, -0.5, -2, -2, 0.25]) {
            client.gauge(name, value);
            await pause();
            seen.push((await gauges())[name]);
        }
        console.log(`${name}: ${seen.join(', ')}`);
        client.close();
    }
})();
JS
node check.js "$port" "$manage" | tee seen
diff seen - <<'SEEN'
hot-shots: 1.5, 1, 0.5, 0, -2, -4, 0.25
statsd-client: 1.5, 1, 0.5, 0, -2, -4, 0.25
SEEN
