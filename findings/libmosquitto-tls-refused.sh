#!/bin/bash
# libmosquitto 2.0.11 (Debian 12, 2.0.11-1.2+deb12u2): where TLS is set, mosquitto_connect_async() to a
# port that refuses the connection returns 0 (no error), every mosquitto_loop() after it returns 0 as
# well, at once, and neither on_connect nor on_disconnect is ever called. Without TLS the same call
# returns 14 (ERRNO) with "Connection refused".
#
# Seen: "plain: connect_async 14" and "TLS: connect_async 0, 3 s of loops, all 0, callbacks 0".
# Exits non-zero where that changes.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0"
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
version=2.0.11-1.2+deb12u2
apt-get download "libmosquitto1=$version" >/dev/null 2>&1
dpkg -x libmosquitto1_*.deb root

python3 - "$(find root -name 'libmosquitto.so.1')" <<'PY'
import ctypes
import socket
import sys
import time

lib = ctypes.CDLL(sys.argv[1])
lib.mosquitto_new.restype = ctypes.c_void_p
for name in ("mosquitto_connect_async", "mosquitto_tls_set", "mosquitto_loop",
             "mosquitto_connect_callback_set", "mosquitto_disconnect_callback_set"):
    getattr(lib, name).argtypes = None
lib.mosquitto_lib_init()
called = []
callback_type = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
callback = callback_type(lambda client, data, code: called.append(code))

# A port that nobody listens on: bound, but not listening.
unused = socket.socket()
unused.bind(("127.0.0.1", 0))
port = unused.getsockname()[1]


def connect(tls):
    client = ctypes.c_void_p(lib.mosquitto_new(b"finding", ctypes.c_bool(True), None))
    lib.mosquitto_connect_callback_set(client, callback)
    lib.mosquitto_disconnect_callback_set(client, callback)
    if tls:
        assert lib.mosquitto_tls_set(client, None, b"/etc/ssl/certs", None, None, None) == 0
    return client, lib.mosquitto_connect_async(client, b"127.0.0.1", port, 60)


client, plain = connect(False)
print("plain: connect_async", plain)
client, secured = connect(True)
results = set()
loops = 0
end = time.monotonic() + 3
while time.monotonic() < end:
    results.add(lib.mosquitto_loop(client, 100, 1))
    loops += 1
print(f"TLS: connect_async {secured}, 3 s of loops ({loops}), results {results}, "
      f"callbacks {len(called)}")
sys.exit(0 if plain == 14 and secured == 0 and results == {0} and not called and loops > 100 else 1)
PY
