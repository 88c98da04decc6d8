#!/bin/bash
# Makes the topics that are not there yet, and gives those that are there their limits.
set -eu
servers={% for peer in members %}{{ peer.name }}:{{ ports.client }}{% if not loop.last %},{% endif %}{% endfor %}

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

{% for topic in topics %}
topic '{{ topic.name }}' '{{ topic.partitions }}' '{{ topic.replicas }}'{% if topic.ttl is not null %} retention.ms={{ topic.ttl | millis }}{% endif %}{% if topic.maxBytes is not null %} retention.bytes=$(({{ topic.maxBytes | bytes }} / {{ topic.partitions | default(settings.partitions) | default("1") }})){% endif %}{% if topic.durability == "must" and topic.replicas == "3" %} min.insync.replicas=2{% endif %}

{% endfor %}
{% for letters in deadLetters %}{% if letters.stated == "false" %}
topic '{{ letters.name }}' '' ''
{% endif %}{% endfor %}
