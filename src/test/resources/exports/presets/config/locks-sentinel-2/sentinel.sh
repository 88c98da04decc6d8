#!/bin/sh
# Sentinel rewrites its configuration, so it works on a copy in its volume.
set -eu
if [ ! -f /data/sentinel.conf ]; then
  cat /usr/local/etc/sentinel.conf >/data/sentinel.conf.new
  printf 'sentinel auth-pass locks %s\n' "$(cat /run/secrets/locks_password)" >>/data/sentinel.conf.new
  mv /data/sentinel.conf.new /data/sentinel.conf
fi
exec redis-server /data/sentinel.conf --sentinel
