#!/bin/sh
# Starts one of several servers with the password from its secret.
set -eu
password=$(cat /run/secrets/locks_password)
# The Sentinels know who the primary is; before they are up it is the first server.
primary=
for sentinel in locks-sentinel-1 locks-sentinel-2 locks-sentinel-3; do
  [ -n "$primary" ] || primary=$(timeout 2 redis-cli -h "$sentinel" -p 26379 --raw sentinel get-master-addr-by-name locks 2>/dev/null | head -n 1) || true
done
[ -n "$primary" ] || primary=locks-1
if [ "$primary" != locks-3 ]; then
  set -- --replicaof "$primary" 6379
fi
exec docker-entrypoint.sh redis-server /usr/local/etc/redis/redis.conf --requirepass "$password" --masterauth "$password" "$@"
