// What Node-RED and the packaged decoders read of a run's messages, against the run's own file.
//   node peercheck.js PAYLOAD READINGS.csv MESSAGES.jsonl ALTITUDE
// Units are worked out here anew; a difference ends the check with status 1.
'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const [payload, csv, messages, altitude] = process.argv.slice(2);

const [head, ...rows] = fs.readFileSync(csv, 'utf8').trimEnd().split('\n').map(l => l.split(','));
const readings = rows.map(cells => {
    const row = Object.fromEntries(head.map((name, i) => [name, cells[i]]));
    return {ms: Date.parse(row.timestamp), iso: row.timestamp, id: row.device_id,
        n: Number(row.sequence), t: Number(row.temperature_c), h: Number(row.humidity),
        p: Number(row.pressure_hpa)};
});
const lines = fs.readFileSync(messages, 'utf8').trimEnd().split('\n').filter(l => l)
    .map(l => JSON.parse(l));

// Halves go away from zero; what is read in hundredths may lie a hair beside its half.
const rounded = (x, decimals) => {
    const k = 10 ** decimals;
    return Math.sign(x) * Math.round(Math.abs(x) * k * (1 + 1e-12)) / k;
};
const near = (found, wanted, what, by = 1e-9) => {
    assert.equal(typeof found, 'number', `${what} is ${JSON.stringify(found)}`);
    assert.ok(Math.abs(found - wanted) <= by, `${what}: ${found}, not ${wanted}`);
};
const text = (found, wanted, what) => {
    assert.equal(typeof found, 'string', `${what} is ${JSON.stringify(found)}`);
    near(Number(found), wanted, what);
};
const keys = (object, wanted) => assert.deepEqual(Object.keys(object), wanted);
const fahrenheit = c => c * 9 / 5 + 32;
const inHg = hPa => hPa / 33.86388667;
const dewPoint = (t, h) => { // Magnus
    const g = Math.log(h / 100) + 17.62 * t / (243.12 + t);
    return 243.12 * g / (17.62 - g);
};
const seaLevel = p => p / (1 - Number(altitude) / 44330) ** 5.255;
const utc = ms => new Date(ms).toISOString().slice(0, 19);
const http = l => l.door === 'http';
const at = topic => lines.filter(l => l.door === 'mqtt' && l.path === topic);

/// One message a reading, in the readings' order; each is compared.
const each = (found, compare) => {
    assert.equal(found.length, readings.length, `${found.length} messages`);
    readings.forEach((reading, i) => compare(reading, found[i].body, found[i]));
};
const checks = {
    aneroid: () => each(lines.filter(http), (r, b, l) => {
        assert.equal(l.path, '/in/api/v1/sensors/bme280');
        assert.deepEqual([b.device_id, b.temperature_c, b.humidity, b.pressure_hpa, b.timestamp,
            b.metadata.sequence], [r.id, r.t, r.h, r.p, r.iso, r.n]);
    }),
    influx: () => each(lines.filter(http), (r, b, l) => {
        assert.equal(l.query.precision, 'n');
        const [key, fields, time] = b.split(' ');
        assert.equal(key, `bme280,device_id=${r.id}`);
        const values = Object.fromEntries(fields.split(',').map(f => f.split('=')));
        text(values.temperature_c, r.t, 'temperature');
        text(values.humidity, r.h, 'humidity');
        text(values.pressure_hpa, r.p, 'pressure');
        assert.equal(BigInt(time), BigInt(r.ms) * 1000000n);
    }),
    tasmota: () => {
        each(at(`tele/${readings[0].id}/SENSOR`), (r, b) => {
            keys(b, ['Time', 'BME280', 'PressureUnit', 'TempUnit']);
            keys(b.BME280, ['Temperature', 'Humidity', 'DewPoint', 'Pressure', 'SeaPressure']);
            assert.equal(b.Time, utc(r.ms + 3600000)); // the run has --utc-offset 1
            near(b.BME280.Temperature, rounded(r.t, 1), 'temperature');
            near(b.BME280.Humidity, rounded(r.h, 1), 'humidity');
            near(b.BME280.DewPoint, dewPoint(r.t, r.h), 'dew point', 0.1);
            near(b.BME280.Pressure, rounded(r.p, 1), 'pressure');
            near(b.BME280.SeaPressure, seaLevel(r.p), 'pressure at sea level', 0.051);
            assert.deepEqual([b.PressureUnit, b.TempUnit], ['hPa', 'C']);
        });
        assert.deepEqual(at(`tele/${readings[0].id}/LWT`).map(l => l.body), ['Online', 'Offline']);
    },
    esphome: () => {
        const node = readings[0].id;
        const value = (sensor, of) => each(at(`${node}/sensor/bme280_${sensor}/state`),
            (r, b) => near(typeof b === 'number' ? b : Number(b), rounded(of(r), 1), sensor));
        value('temperature', r => r.t);
        value('pressure', r => r.p);
        value('humidity', r => r.h);
        for (const [sensor, unit] of [['temperature', '°C'], ['pressure', 'hPa'], ['humidity', '%']]) {
            const [config] = at(`homeassistant/sensor/${node}/bme280_${sensor}/config`);
            assert.equal(config.body.unit_of_meas, unit);
            assert.equal(config.body.dev_cla, sensor);
            assert.equal(config.body.stat_t, `${node}/sensor/bme280_${sensor}/state`);
        }
        assert.deepEqual(at(`${node}/status`).map(l => l.body), ['online', 'offline']);
    },
    'home-assistant': () => {
        const node = readings[0].id;
        const [config] = at(`homeassistant/device/${node}/config`);
        assert.ok(config.body.dev.ids && config.body.o.name);
        each(at(config.body.stat_t), (r, b) => {
            const read = name => {
                const path = /^{{ value_json\.(\w+) }}$/.exec(config.body.cmps[name].val_tpl)[1];
                return b[path];
            };
            near(read('temperature'), r.t, 'temperature');
            near(read('humidity'), r.h, 'humidity');
            near(read('pressure'), r.p, 'pressure');
        });
        const found = Object.values(config.body.cmps);
        assert.deepEqual(found.map(c => [c.p, c.dev_cla, c.unit_of_meas]),
            [['sensor', 'temperature', '°C'], ['sensor', 'humidity', '%'],
                ['sensor', 'atmospheric_pressure', 'hPa']]);
        assert.equal(new Set(found.map(c => c.unique_id)).size, 3);
        assert.deepEqual(at(config.body.avty_t).map(l => l.body), ['online', 'offline']);
    },
    zigbee2mqtt: () => {
        const node = readings[0].id;
        each(at(`zigbee2mqtt/${node}`), (r, b) => {
            keys(b, ['battery', 'humidity', 'linkquality', 'pressure', 'temperature', 'voltage']);
            near(b.temperature, r.t, 'temperature');
            near(b.humidity, r.h, 'humidity');
            near(b.pressure, rounded(r.p, 1), 'pressure');
        });
        assert.deepEqual(at(`zigbee2mqtt/${node}/availability`).map(l => l.body),
            [{state: 'online'}, {state: 'offline'}]);
    },
    airrohr: () => each(lines.filter(http), (r, b, l) => {
        const chip = /^esp8266-(\d{1,8})$/.exec(l.headers['x-sensor']);
        assert.ok(chip && Number(chip[1]) < 2 ** 24);
        assert.match(l.headers['x-mac-id'], /^esp8266-[0-9a-f]{12}$/);
        assert.equal(l.headers['x-pin'], '11');
        assert.deepEqual(b.sensordatavalues.map(v => v.value_type),
            ['temperature', 'pressure', 'humidity']);
        const [t, p, h] = b.sensordatavalues.map(v => v.value);
        text(t, r.t, 'temperature');
        text(p, rounded(r.p * 100, 2), 'pressure');
        text(h, r.h, 'humidity');
    }),
    'airrohr-custom': () => each(lines.filter(http), (r, b) => {
        const values = Object.fromEntries(b.sensordatavalues.map(v => [v.value_type, v.value]));
        text(values.BME280_temperature, r.t, 'temperature');
        text(values.BME280_pressure, rounded(r.p * 100, 2), 'pressure');
        text(values.BME280_humidity, r.h, 'humidity');
    }),
    opensensemap: () => each(lines.filter(http), (r, b, l) => {
        assert.equal(l.headers.authorization, 't0ken');
        assert.deepEqual(b.map(v => v.value), [r.t, r.h, r.p]);
        for (const value of b)
            assert.ok(value.createdAt.endsWith('Z') && Date.parse(value.createdAt) === r.ms);
    }),
    thingsboard: () => each(lines.filter(http), (r, b, l) => {
        assert.equal(l.path, '/in/api/v1/t0ken/telemetry');
        assert.equal(l.headers.authorization, undefined);
        assert.deepEqual(b, {ts: r.ms, values: {temperature: r.t, humidity: r.h, pressure: r.p}});
    }),
    senml: () => each(lines.filter(http), (r, b, l) => {
        assert.equal(l.headers['content-type'], 'application/senml+json');
        const pack = b.base64 ? JSON.parse(Buffer.from(b.base64, 'base64')) : typeof b === 'string'
            ? JSON.parse(b) : b;
        // RFC 8428, 4.6: resolved records.
        let base = {n: '', t: 0, u: undefined, v: 0};
        const resolved = pack.map(record => {
            base = {n: record.bn ?? base.n, t: record.bt ?? base.t, u: record.bu ?? base.u,
                v: record.bv ?? base.v};
            return {n: base.n + (record.n ?? ''), u: record.u ?? base.u,
                t: base.t + (record.t ?? 0), v: base.v + record.v};
        });
        for (const record of resolved) {
            assert.match(record.n, /^[A-Za-z0-9][A-Za-z0-9\-:./_]*$/);
            assert.ok(record.t >= 2 ** 28, 'an absolute time');
            near(record.t, r.ms / 1000, 'time', 1e-6);
        }
        assert.deepEqual(resolved.map(x => [x.n.split(':').pop(), x.u]),
            [['temperature', 'Cel'], ['humidity', '%RH'], ['pressure', 'Pa']]);
        near(resolved[0].v, r.t, 'temperature');
        near(resolved[1].v, r.h, 'humidity');
        near(resolved[2].v, Math.round(r.p * 100), 'pressure');
    }),
    sensorthings: () => {
        const found = lines.filter(http);
        assert.equal(found.length, 3 * readings.length);
        readings.forEach((r, i) => [r.t, r.h, r.p].forEach((value, k) => {
            const b = found[3 * i + k].body;
            near(b.result, value, 'result');
            assert.equal(b.Datastream['@iot.id'], k + 1);
            assert.equal(Date.parse(b.phenomenonTime), r.ms);
            assert.ok(b.phenomenonTime.endsWith('Z') && b.resultTime.endsWith('Z'));
            assert.match(found[3 * i + k].headers['idempotency-key'], new RegExp(`/${k + 1}$`));
        }));
    },
    ecowitt: () => each(lines.filter(http), (r, b) => {
        assert.match(b.PASSKEY, /./);
        assert.ok(b.stationtype && b.model);
        assert.equal(b.dateutc, utc(r.ms).replace('T', ' '));
        text(b.tempf, rounded(fahrenheit(r.t), 1), 'tempf');
        text(b.humidity, rounded(r.h, 0), 'humidity');
        text(b.baromabsin, rounded(inHg(r.p), 3), 'baromabsin');
    }),
    wunderground: () => each(lines.filter(http), (r, b, l) => {
        assert.deepEqual([l.query.ID, l.query.PASSWORD, l.query.action], [r.id, 't0ken', 'updateraw']);
        assert.equal(l.query.dateutc, utc(r.ms).replace('T', ' '));
        text(l.query.tempf, rounded(fahrenheit(r.t), 1), 'tempf');
        text(l.query.humidity, rounded(r.h, 0), 'humidity');
        near(Number(l.query.dewptf), fahrenheit(dewPoint(r.t, r.h)), 'dewptf', 0.15);
        near(Number(l.query.baromin), inHg(seaLevel(r.p)), 'baromin', 0.00051);
    }),
    chirpstack: () => each(lines.filter(http), (r, b, l) => {
        assert.equal(l.query.event, 'up');
        assert.match(b.deviceInfo.devEui, /^[0-9a-f]{16}$/);
        assert.equal(Date.parse(b.time), r.ms);
        assert.match(b.time, /\.\d{3}\+00:00$/);
        assert.equal(b.fCnt, r.n);
        uplink(r, b.data);
        near(b.object.temperatureSensor['1'], rounded(r.t, 1), 'temperature');
        near(b.object.humiditySensor['2'], Math.round(r.h * 2) / 2, 'humidity');
        near(b.object.barometer['3'], rounded(r.p, 1), 'pressure');
    }),
    ttn: () => each(lines.filter(http), (r, b) => {
        assert.match(b.end_device_ids.dev_eui, /^[0-9A-F]{16}$/);
        assert.equal(Date.parse(b.received_at), r.ms);
        uplink(r, b.uplink_message.frm_payload);
        const d = b.uplink_message.decoded_payload;
        near(d.temperature_1, rounded(r.t, 1), 'temperature');
        near(d.relative_humidity_2, Math.round(r.h * 2) / 2, 'humidity');
        near(d.barometric_pressure_3, rounded(r.p, 1), 'pressure');
    }),
};

/// npm cayenne-lpp's decoder.
function uplink(r, base64) {
    const values = require('cayenne-lpp').decoder.decode(Buffer.from(base64, 'base64'));
    const of = Object.assign({}, ...values);
    const value = name => Object.entries(of).find(([key]) => key.startsWith(name))[1];
    near(value('temperature'), rounded(r.t, 1), 'temperature', 1e-6);
    near(value('relative_humidity'), Math.round(r.h * 2) / 2, 'humidity', 1e-6);
    near(value('barometric'), rounded(r.p, 1), 'pressure', 1e-6);
}

checks[payload]();
console.log(`${payload}: ${readings.length} readings, ${lines.length} messages read`);
