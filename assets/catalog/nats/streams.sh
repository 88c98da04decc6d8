#!/bin/sh
# Makes streams and consumers over NATS's text protocol; what is there already is brought up to date.
set -eu
password=$(cat /run/secrets/{{ secrets.password }})

# ask SUBJECT JSON: the server's answer, which may take a while after a start.
ask() {
  for pause in 1 2 4 8 16; do
    answer=$(
      {
        printf 'CONNECT {"user":"%s","pass":"%s","verbose":false}\r\n' '{{ settings.user | default("app") }}' "$password"
        printf 'SUB answer.%s 1\r\nPUB %s answer.%s %s\r\n%s\r\n' "$$" "$1" "$$" "$(printf %s "$2" | wc -c)" "$2"
        sleep "$pause"
      } | nc {{ members[0].name }} {{ ports.client }} | grep '^{"type"'
    ) && ! echo "$answer" | grep -q '"code":503' && return
  done
  echo "$1: no answer"
  exit 1
}

stream() {
  ask "\$JS.API.STREAM.CREATE.$1" "$2"
  case $answer in *'"error"'*) ask "\$JS.API.STREAM.UPDATE.$1" "$2" ;; esac
  case $answer in *'"error"'*) echo "$answer"; exit 1 ;; esac
}

consumer() {
  ask "\$JS.API.CONSUMER.DURABLE.CREATE.$1.$2" "$3"
  case $answer in *'"error"'*) echo "$answer"; exit 1 ;; esac
}

{% for stream in streams %}
{% set lost = "" %}
{% for other in streams %}{% if other.deadLetter == stream.name %}{% set lost = lost + ",\"$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES." + other.name + ".*\",\"$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED." + other.name + ".*\"" %}{% endif %}{% endfor %}
stream '{{ stream.name }}' '{"name":"{{ stream.name }}","subjects":["{{ stream.name }}","{{ stream.name }}.>"{{ lost }}],"retention":"limits","storage":"{{ stream.type | default("file") }}","num_replicas":{{ stream.replicas | default("1") }}{% if stream.maxLength is not null %},"max_msgs":{{ stream.maxLength }}{% endif %}{% if stream.maxBytes is not null %},"max_bytes":{{ stream.maxBytes | bytes }}{% endif %}{% if stream.ttl is not null %},"max_age":{{ stream.ttl | millis }}000000{% endif %}{% if stream.overflow == "reject-publish" %},"discard":"new"{% elseif stream.overflow == "drop-head" %},"discard":"old"{% endif %}}'
{% endfor %}
{% for letters in deadLetters %}{% if letters.stated == "false" %}
stream '{{ letters.name }}' '{"name":"{{ letters.name }}","subjects":["{{ letters.name }}","{{ letters.name }}.>"{% for other in streams %}{% if other.deadLetter == letters.name %},"$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.{{ other.name }}.*","$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.{{ other.name }}.*"{% endif %}{% endfor %}],"retention":"limits","storage":"file","num_replicas":1}'
{% endif %}{% endfor %}
{% for link in sources %}{% for stream in streams %}{% if link.stream == stream.name and (link.pattern == "consume" or link.pattern == "stream") %}
consumer '{{ stream.name }}' '{{ link.from }}' '{"stream_name":"{{ stream.name }}","config":{"durable_name":"{{ link.from }}","ack_policy":"explicit","deliver_policy":"all"{% if stream.deliveryLimit is not null %},"max_deliver":{{ stream.deliveryLimit }}{% endif %}{% if link.timeout is not null %},"ack_wait":{{ link.timeout | millis }}000000{% endif %}{% if link.prefetch is not null %},"max_ack_pending":{{ link.prefetch }}{% endif %}}}'
{% endif %}{% endfor %}{% endfor %}
