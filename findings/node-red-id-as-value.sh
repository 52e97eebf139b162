#!/bin/bash
# npm node-red 4.1.8: a node whose id is also the text of one of its own properties is taken for a
# configuration node that needs itself, and none of the flow's nodes starts: "Circular config node
# dependency detected". An "http in" node with the id "post" and the method "post" is enough; so is one
# whose name is its id. Flow files that the editor writes have random ids; those that scripts write
# (for a device, a topic, a sensor) often have such words. The server says "Started flows" all the same,
# and answers 404.
#
# Seen: id "post": "Circular config node dependency detected: post", then "Started flows", HTTP 404 for
# POST /in; the same flow with the id "in-post": no error, HTTP 200.
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --omit=optional node-red@4.1.8 >/dev/null 2>&1

# answer ID: what the flow answers where its first node has that id.
answer() {
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    mkdir "$1"
    cat >"$1/flows.json" <<FLOW
[{"id": "tab", "type": "tab", "label": "readings"},
 {"id": "$1", "type": "http in", "z": "tab", "name": "", "url": "/in", "method": "post",
  "wires": [["response"]]},
 {"id": "response", "type": "http response", "z": "tab", "name": "", "statusCode": "200",
  "headers": {}, "wires": []}]
FLOW
    node node_modules/node-red/red.js -u "$work/$1" -p "$port" flows.json >"$1.log" 2>&1 &
    server=$!
    for _ in $(seq 240); do grep -q 'Started flows' "$1.log" && break; sleep 0.5; done
    status=$(curl -s -o "$1.txt" -w '%{http_code}' -X POST "http://127.0.0.1:$port/in" -d t=21.57)
    kill "$server"
    wait "$server" 2>/dev/null || true
    echo "$(grep -o 'Circular config node dependency detected: .*' "$1.log" || echo 'no error'), $status"
}
own=$(answer post)
other=$(answer in-post)
echo "id \"post\", method \"post\":    $own"
echo "id \"in-post\", method \"post\": $other"
[ "$own" = 'Circular config node dependency detected: post, 404' ] && [ "$other" = 'no error, 200' ]
