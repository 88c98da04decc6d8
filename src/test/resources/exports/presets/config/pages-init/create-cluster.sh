#!/bin/sh
# Joins the servers into one cluster, once, and waits until all of them say that it is whole.
set -eu
REDISCLI_AUTH=$(cat /run/secrets/pages_password)
export REDISCLI_AUTH
says() { redis-cli -h "$1" cluster info | grep -q "^$2"; }
# A cluster that has just been started again may not be whole yet, but its slots are given out.
if says pages-1 cluster_slots_assigned:0; then
  nodes=
  for server in pages-1 pages-2 pages-3 pages-4 pages-5 pages-6; do
    nodes="$nodes $(getent hosts "$server" | cut -d ' ' -f 1):6379"
  done
  # shellcheck disable=SC2086
  redis-cli --cluster create $nodes --cluster-replicas 1 --cluster-yes
fi
for server in pages-1 pages-2 pages-3 pages-4 pages-5 pages-6; do
  tries=120
  until says "$server" cluster_state:ok; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { echo "$server does not find the cluster whole after two minutes." >&2; exit 1; }
    sleep 1
  done
done
