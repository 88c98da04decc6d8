#!/bin/bash
# Makes the topics that are not there yet, and gives those that are there their limits.
set -eu
servers=ledger-1:9092,ledger-2:9092,ledger-3:9092

existing=$(/opt/kafka/bin/kafka-topics.sh --bootstrap-server "$servers" --list)

# topic NAME PARTITIONS REPLICAS LIMIT=VALUE... : an empty number is the server's default.
topic() {
  local name=$1 partitions=$2 replicas=$3 limit words=()
  shift 3
  if grep -qxF -- "$name" <<<"$existing"; then
    local IFS=,
    [ $# = 0 ] || /opt/kafka/bin/kafka-configs.sh --bootstrap-server "$servers" --alter --topic "$name" --add-config "$*"
    return
  fi
  [ -z "$partitions" ] || words+=(--partitions "$partitions")
  [ -z "$replicas" ] || words+=(--replication-factor "$replicas")
  for limit in "$@"; do words+=(--config "$limit"); done
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$servers" --create --if-not-exists --topic "$name" "${words[@]}"
}

topic 'bookings' '3' '3' min.insync.replicas=2

