#!/bin/sh
# Every built-in payload against programs that read it for real: Node-RED 4 takes what is posted and
# what the broker has, npm's decoder opens the LoRaWAN uplinks, and each value is compared with the
# run's own file in the backend's unit.
#   sh tests/peers.sh ANEROID_CLI [PAYLOAD...]
# Needs node 20, npm and mosquitto; npm's packages (pinned below) go to a temporary folder, or to the
# one that ANEROID_PEERS names, where they stay. Takes about a minute after their download.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cli=$1
shift
[ "$#" -gt 0 ] || set -- aneroid influx tasmota esphome home-assistant zigbee2mqtt airrohr \
    airrohr-custom opensensemap thingsboard senml sensorthings ecowitt wunderground chirpstack ttn
work=$(mktemp -d)
packages=${ANEROID_PEERS:-$work/npm}
broker=
nodered=
# shellcheck disable=SC2317,SC2329 # called by the trap
finish() {
    [ -z "$nodered" ] || kill "$nodered" 2>/dev/null || true
    [ -z "$broker" ] || kill "$broker" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

mkdir -p "$packages" "$work/home" "$work/node-red"
if [ ! -d "$packages/node_modules/node-red" ]; then
    (cd "$packages" && echo '{"private":true}' >package.json &&
        npm install --silent --no-audit --no-fund node-red@4.1.8 cayenne-lpp@1.0.2)
fi
NODE_PATH=$packages/node_modules
export NODE_PATH

free_port() {
    node -e 's = require("net").createServer().listen(0, "127.0.0.1", () => {
        console.log(s.address().port); s.close() })'
}
http=$(free_port)
mqtt=$(free_port)
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$mqtt" >"$work/broker.conf"
mosquitto -c "$work/broker.conf" 2>"$work/broker.log" &
broker=$!
node "$here/support/peerflow.js" "$mqtt" "$work/read.jsonl" >"$work/node-red/flows.json"
node "$packages/node_modules/node-red/red.js" -u "$work/node-red" -p "$http" flows.json \
    >"$work/node-red.log" 2>&1 &
nodered=$!
tries=0
until grep -q 'Connected to broker' "$work/node-red.log"; do
    tries=$((tries + 1))
    [ "$tries" -lt 120 ] || { cat "$work/node-red.log" >&2; exit 1; }
    sleep 0.5
done

status=0
for payload; do
    case $payload in
        tasmota | esphome | home-assistant | zigbee2mqtt) server=mqtt://127.0.0.1:$mqtt ;;
        *) server=http://127.0.0.1:$http/in ;;
    esac
    : >"$work/read.jsonl"
    HOME=$work/home XDG_DATA_HOME=$work/home/$payload AUTH_TOKEN=t0ken \
        "$cli" run --payload "$payload" --server "$server" --count 5 --interval 0.2 --seed 7 \
        --ordered --utc-offset +01:00 --altitude 250 --temp-min -15 --temp-max 5 \
        --output "$work/$payload.csv" >"$work/run.log" 2>&1 || { cat "$work/run.log" >&2; status=1; }
    # Node-RED's file node writes behind; goodbye messages come after the run's end.
    tries=0
    until node "$here/support/peercheck.js" "$payload" "$work/$payload.csv" "$work/read.jsonl" 250 \
        2>"$work/check.log"; do
        tries=$((tries + 1))
        [ "$tries" -lt 10 ] || { echo "$payload: differs"; cat "$work/check.log" >&2; status=1; break; }
        sleep 0.5
    done
done
exit "$status"
