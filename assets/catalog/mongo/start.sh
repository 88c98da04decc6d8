#!/bin/bash
# Starts one member of the replica set with the key that all of them share.
set -eu
install -m 400 -o mongodb -g mongodb /run/secrets/{{ secrets.key }} /data/configdb/key
exec docker-entrypoint.sh mongod "$@" --replSet {{ name }} --keyFile /data/configdb/key
