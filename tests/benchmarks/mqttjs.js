// What bench_mqtt does, by mqtt.js: QoS 1 messages a second with 100 unacknowledged at most.
//     npm install mqtt@5
//     node mqttjs.js [mqtt://host:port] [messages]
'use strict';

const mqtt = require('mqtt');

const rounds = 3;
const windowSize = 100;
const topic = 'sensors/bme280/bme280_fake_001';
const body = Buffer.from(
    '{"device_id":"bme280_fake_001","temperature_c":20.00,"humidity":45.00,"pressure_hpa":1013.00,' +
    '"timestamp":"2025-11-14T10:30:00.000Z","metadata":{"generator":"aneroid","version":"1.0.0",' +
    '"run":"k3f9q2","sequence":1,"in_weather_event":false,"weather_event_type":null}}');

function round(client, count) {
    return new Promise((resolve, reject) => {
        let sent = 0;
        let acknowledged = 0;
        const begun = process.hrtime.bigint();
        const more = () => {
            while (sent < count && sent - acknowledged < windowSize) {
                ++sent;
                client.publish(topic, body, {qos: 1}, error => {
                    if (error)
                        return reject(error);
                    if (++acknowledged === count)
                        return resolve(count / (Number(process.hrtime.bigint() - begun) / 1e9));
                    more();
                });
            }
        };
        more();
    });
}

async function main() {
    const server = process.argv[2] || 'mqtt://127.0.0.1:1883';
    const count = Number(process.argv[3] || 50000);
    const client = await mqtt.connectAsync(server, {protocolVersion: 5});
    for (let i = 0; i < rounds; ++i)
        console.log(`mqtt.js ${Math.round(await round(client, count))} messages/s`);
    await client.endAsync();
}

main();
