#!/bin/sh
# Starts one of several servers with the password from its secret.
set -eu
password=$(cat /run/secrets/sessions_password)
# The Sentinels know who the primary is; before they are up it is the first server.
primary=
for sentinel in sessions-sentinel-1 sessions-sentinel-2 sessions-sentinel-3; do
  [ -n "$primary" ] || primary=$(timeout 2 redis-cli -h "$sentinel" -p 26379 --raw sentinel get-master-addr-by-name sessions 2>/dev/null | head -n 1) || true
done
[ -n "$primary" ] || primary=sessions-1
if [ "$primary" != sessions-3 ]; then
  set -- --replicaof "$primary" 6379
fi
exec docker-entrypoint.sh redis-server /usr/local/etc/redis/redis.conf --requirepass "$password" --masterauth "$password" "$@"
