#!/bin/sh
# Makes streams and consumers over NATS's text protocol; what is there already is brought up to date.
set -eu
password=$(cat /run/secrets/events_password)

# ask SUBJECT JSON: the server's answer, which may take a while after a start.
ask() {
  for pause in 1 2 4 8 16; do
    answer=$(
      {
        printf 'CONNECT {"user":"%s","pass":"%s","verbose":false}\r\n' 'app' "$password"
        printf 'SUB answer.%s 1\r\nPUB %s answer.%s %s\r\n%s\r\n' "$$" "$1" "$$" "$(printf %s "$2" | wc -c)" "$2"
        sleep "$pause"
      } | nc events-1 4222 | grep '^{"type"'
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

stream 'events' '{"name":"events","subjects":["events","events.>"],"retention":"limits","storage":"file","num_replicas":3}'
