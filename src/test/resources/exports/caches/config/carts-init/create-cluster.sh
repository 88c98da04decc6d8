#!/bin/sh
# Joins the servers into one cluster, once.
set -eu
REDISCLI_AUTH=$(cat /run/secrets/carts_password)
export REDISCLI_AUTH
complete() { redis-cli -h "$1" cluster info | grep -q cluster_state:ok; }
if ! complete carts-1; then
  nodes=
  for server in carts-1 carts-2 carts-3 carts-4 carts-5 carts-6; do
    nodes="$nodes $(getent hosts "$server" | cut -d ' ' -f 1):6379"
  done
  # shellcheck disable=SC2086
  redis-cli --cluster create $nodes --cluster-replicas 1 --cluster-yes
fi
for server in carts-1 carts-2 carts-3 carts-4 carts-5 carts-6; do
  until complete "$server"; do sleep 1; done
done
