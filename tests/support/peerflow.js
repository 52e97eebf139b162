// A flow for Node-RED 4: all that comes to /in/… by HTTP and to the broker by MQTT is kept as
// Node-RED reads it, a JSON document a line.
//   node peerflow.js MQTT_PORT FILE > flows.json
'use strict';
const [mqttPort, file] = process.argv.slice(2);
const methods = ['post', 'get'];

const keep = {
    id: 'keep', type: 'function', z: 'tab', name: 'what was read', outputs: 2, wires: [['to-file'], ['answer']],
    func: `const body = Buffer.isBuffer(msg.payload)
    ? {base64: msg.payload.toString('base64')} : msg.payload;
const line = {door: msg.req ? 'http' : 'mqtt', path: msg.req ? msg.req.path : msg.topic,
    query: msg.req ? msg.req.query : {}, headers: msg.req ? msg.req.headers : {}, body};
return [{payload: JSON.stringify(line)}, msg.req ? {...msg, statusCode: 200, payload: ''} : null];`,
};
process.stdout.write(JSON.stringify([
    {id: 'tab', type: 'tab', label: 'peers'},
    {id: 'broker', type: 'mqtt-broker', broker: '127.0.0.1', port: mqttPort, clientid: '', autoConnect: true,
        usetls: false, protocolVersion: '4', keepalive: '60', cleansession: true},
    ...methods.map(method => ({id: `in-${method}`, type: 'http in', z: 'tab', url: '/in/*', method,
        upload: false, wires: [['keep']]})),
    {id: 'mqtt', type: 'mqtt in', z: 'tab', topic: '#', qos: '1', datatype: 'auto-detect',
        broker: 'broker', nl: false, rap: true, rh: 0, inputs: 0, wires: [['keep']]},
    keep,
    {id: 'to-file', type: 'file', z: 'tab', filename: file, filenameType: 'str', appendNewline: true,
        createDir: false, overwriteFile: 'false', encoding: 'none', wires: [[]]},
    {id: 'answer', type: 'http response', z: 'tab', statusCode: '', headers: {}, wires: []},
]));
