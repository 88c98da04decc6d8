#!/bin/sh
# Dumps every store once a period, keeps the newest dumps, and notes each success.
set -u

password() { printf '%s\n' "$PASSWORDS" | sed -n "s/^$1 //p"; }
tool() { command -v "$1" || command -v "$2"; }

dump() {
  case $1 in
  ledger)
    PGPASSWORD=$(password "$1") pg_dump -h ledger -p 5432 -U 'app' -d 'app' -Fc -f "$2" ;;
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
      find "$folder" -name '*.dump' | sort -r | tail -n "+$(($3 + 1))" | while read -r old; do rm -f "$old"; done
    else
      echo "$1: no dump; it is tried again in ten seconds" >&2
      sleep 10
    fi
  done
}

umask 077
store ledger 86400 7 &
wait
