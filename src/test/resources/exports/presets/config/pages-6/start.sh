#!/bin/sh
# Starts one of several servers with the password from its secret.
set -eu
password=$(cat /run/secrets/pages_password)
# Peers may have new addresses since the last run; what was noted of them is brought up to date by name.
if [ -f /data/nodes.conf ]; then
  for peer in pages-1 pages-2 pages-3 pages-4 pages-5 pages-6; do
    address=
    for _ in 1 2 3 4 5; do
      address=$(getent hosts "$peer" | cut -d ' ' -f 1)
      [ -z "$address" ] || break
      sleep 1
    done
    [ -z "$address" ] || sed -i "s/ [0-9.]*:6379@16379,$peer,/ $address:6379@16379,$peer,/" /data/nodes.conf
  done
fi
exec docker-entrypoint.sh redis-server /usr/local/etc/redis/redis.conf --requirepass "$password" --masterauth "$password" "$@"
