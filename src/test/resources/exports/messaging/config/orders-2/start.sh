#!/bin/bash
# Writes down what the servers know each other by, and has the image start the server.
set -eu
cookie=/var/lib/rabbitmq/.erlang.cookie
umask 077
rm -f "$cookie"
cat /run/secrets/orders_cookie >"$cookie"
chown rabbitmq "$cookie"
exec docker-entrypoint.sh rabbitmq-server
