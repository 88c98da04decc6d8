#!/bin/sh
# Makes streams and consumers over NATS's text protocol; what is there already is brought up to date.
set -eu
password=$(cat /run/secrets/signals_password)

# ask SUBJECT JSON: the server's answer, which may take a while after a start.
ask() {
  for pause in 1 2 4 8 16; do
    answer=$(
      {
        printf 'CONNECT {"user":"%s","pass":"%s","verbose":false}\r\n' 'app' "$password"
        printf 'SUB answer.%s 1\r\nPUB %s answer.%s %s\r\n%s\r\n' "$$" "$1" "$$" "$(printf %s "$2" | wc -c)" "$2"
        sleep "$pause"
      } | nc signals 4222 | grep '^{"type"'
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

stream 'alarms' '{"name":"alarms","subjects":["alarms","alarms.>"],"retention":"limits","storage":"file","num_replicas":1,"max_msgs":1000,"max_bytes":16777216,"max_age":86400000000000,"discard":"new"}'
stream 'beats' '{"name":"beats","subjects":["beats","beats.>"],"retention":"limits","storage":"memory","num_replicas":1,"max_msgs":10}'
stream 'beats-dead' '{"name":"beats-dead","subjects":["beats-dead","beats-dead.>","$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.beats.*","$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.beats.*"],"retention":"limits","storage":"file","num_replicas":1}'
stream 'alarms-dead' '{"name":"alarms-dead","subjects":["alarms-dead","alarms-dead.>","$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.alarms.*","$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.alarms.*"],"retention":"limits","storage":"file","num_replicas":1}'
consumer 'alarms' 'mailer' '{"stream_name":"alarms","config":{"durable_name":"mailer","ack_policy":"explicit","deliver_policy":"all","max_deliver":2,"ack_wait":2000000000,"max_ack_pending":10}}'
