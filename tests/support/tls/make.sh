#!/bin/sh
# Makes the key pair of the tests' TLS server anew: self-signed, for 127.0.0.1 and localhost, valid from
# 2020 to 2120 so that no test machine's clock falls outside. For tests only: the key is public.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/ca.cnf" <<EOF
[ca]
default_ca = self
[self]
database = $work/index
serial = $work/serial
new_certs_dir = $work
default_md = sha256
policy = any
x509_extensions = server
[any]
commonName = supplied
[server]
basicConstraints = critical,CA:TRUE
subjectAltName = IP:127.0.0.1,DNS:localhost
EOF
: >"$work/index"
echo 01 >"$work/serial"
openssl req -new -newkey rsa:2048 -nodes -keyout server.key -subj "/CN=Aneroid test server" \
    -out "$work/server.csr"
openssl ca -batch -config "$work/ca.cnf" -selfsign -keyfile server.key -in "$work/server.csr" \
    -startdate 20200101000000Z -enddate 21200101000000Z -notext -out server.crt
