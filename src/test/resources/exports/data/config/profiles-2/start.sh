#!/bin/bash
# Starts one member of the replica set with the key that all of them share.
set -eu
install -m 400 -o mongodb -g mongodb /run/secrets/profiles_key /data/configdb/key
exec docker-entrypoint.sh mongod "$@" --replSet profiles --keyFile /data/configdb/key
