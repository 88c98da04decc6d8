#!/bin/sh
# Joins the servers into one cluster, once.
set -eu
REDISCLI_AUTH=$(cat /run/secrets/{{ secrets.password }})
export REDISCLI_AUTH
complete() { {{ words.cli }} -h "$1" cluster info | grep -q cluster_state:ok; }
if ! complete {{ name }}-1; then
  nodes=
  for server in{% for peer in members %} {{ peer.name }}{% endfor %}; do
    nodes="$nodes $(getent hosts "$server" | cut -d ' ' -f 1):6379"
  done
  # shellcheck disable=SC2086
  {{ words.cli }} --cluster create $nodes --cluster-replicas {{ settings["cluster-replicas"] | default("1") }} --cluster-yes
fi
for server in{% for peer in members %} {{ peer.name }}{% endfor %}; do
  until complete "$server"; do sleep 1; done
done
