#!/bin/sh
# Dumps every store once a period, keeps the newest dumps, and notes each success.
set -u

password() { printf '%s\n' "$PASSWORDS" | sed -n "s/^$1 //p"; }
tool() { command -v "$1" || command -v "$2"; }

dump() {
  case $1 in
{% for link in links %}{% if link.pattern == "backup" %}
  {{ link.to }})
{% if link.protocol == "postgres" %}
    PGPASSWORD=$(password "$1") pg_dump -h {{ link.host }} -p {{ link.port }} -U '{{ link.user }}' -d '{{ link.database }}' -Fc -f "$2" ;;
{% elseif link.protocol == "mysql" %}
    MYSQL_PWD=$(password "$1") $(tool mariadb-dump mysqldump) -h {{ link.host }} -P {{ link.port }} -u '{{ link.user }}' \
      --single-transaction --no-tablespaces --routines --triggers --events --result-file="$2" '{{ link.database }}' ;;
{% elseif link.protocol == "mongodb" %}
    printf 'password: %s\n' "$(password "$1")" >/tmp/mongodump.yaml
    mongodump --config=/tmp/mongodump.yaml --host={{ link.host }} --port={{ link.port }} --username='{{ link.user }}' \
      --authenticationDatabase=admin --gzip --archive="$2" ;;
{% elseif link.protocol == "redis" %}
    REDISCLI_AUTH=$(password "$1") $(tool redis-cli valkey-cli) -h {{ link.host }} -p {{ link.port }} --rdb "$2" ;;
{% endif %}
{% endif %}{% endfor %}
  esac
}

# store NAME SECONDS KEEP
store() {
  folder=/backup/$1
  mkdir -p "$folder"
  while :; do
    last=$(cat "$folder/last-success" 2>/dev/null || echo 0)
    wait=$((last + $2 - $(date +%s)))
    [ "$wait" -le 0 ] || sleep "$wait"
    file=$folder/$(date -u +%Y%m%dT%H%M%SZ).dump
    if dump "$1" "$folder/.new" && sync && mv "$folder/.new" "$file"; then
      date +%s >"$folder/.success" && mv "$folder/.success" "$folder/last-success"
      echo "$1: wrote $file"
{% if raw.after is not null %}
{{ raw.after | indent(6) }}
{% endif %}
      find "$folder" -name '*.dump' | sort -r | tail -n "+$(($3 + 1))" | while read -r old; do rm -f "$old"; done
    else
      echo "$1: no dump; it is tried again in ten seconds" >&2
      sleep 10
    fi
  done
}

umask 077
{% for link in links %}{% if link.pattern == "backup" %}
store {{ link.to }} {{ link.backup.every | default(settings.every) | default("1d") | seconds }} {{ link.backup.keep | default(settings.keep) | default("7") }} &
{% endif %}{% endfor %}
wait
