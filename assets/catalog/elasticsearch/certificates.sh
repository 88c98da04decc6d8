#!/bin/bash
# Makes an authority and one certificate for all servers of the cluster, once.
set -euo pipefail
[ ! -f /certificates/done ] || exit 0
cd /certificates
rm -rf ca node
elasticsearch-certutil ca --silent --pem --days 3650 --out ca.zip
unzip -q -o ca.zip
elasticsearch-certutil cert --silent --pem --days 3650 --name node --ca-cert ca/ca.crt --ca-key ca/ca.key --out node.zip \
  --dns {{ name }}{% for peer in members %},{{ peer.name }}{% endfor %}

unzip -q -o node.zip
rm ca.zip node.zip
chown -R 1000:0 ca node
chmod -R u=rwX,g=,o= ca node
touch done
