#!/bin/bash
# shellcheck disable=SC1090
set -euo pipefail
shopt -s nullglob

setting() {
  local name=$1 file=$1_FILE fallback=$2
  if [ -n "${!name:-}" ] && [ -n "${!file:-}" ]; then
    echo >&2 "error: both $name and $file are set (but are exclusive)"
    exit 1
  fi
  if [ -n "${!file:-}" ]; then fallback=$(<"${!file}"); fi
  export "$name=${!name:-$fallback}"
  unset "$file"
}

make_folders() {
  mkdir -p "$PGDATA" /var/run/postgresql
  chmod 0700 "$PGDATA" || true
  chmod 3775 /var/run/postgresql 2>/dev/null || true
  [ "$(id -u)" != 0 ] || find "$PGDATA" /var/run/postgresql ! -user postgres -exec chown postgres {} +
}

need_password() {
  [ -n "$POSTGRES_PASSWORD" ] || [ "$POSTGRES_HOST_AUTH_METHOD" = trust ] || {
    echo >&2 "Error: Database is uninitialized and superuser password is not specified."
    echo >&2 "       You must specify POSTGRES_PASSWORD to a non-empty value for the superuser."
    exit 1
  }
}

sql() { psql -v ON_ERROR_STOP=1 --no-psqlrc --no-password --username "$POSTGRES_USER" "$@"; }

run_file() {
  case $1 in
    *.sh) if [ -x "$1" ]; then echo "$0: running $1"; "$1"; else echo "$0: sourcing $1"; . "$1"; fi ;;
    *.sql) echo "$0: running $1"; sql --dbname "$POSTGRES_DB" -f "$1" ;;
    *.sql.gz) echo "$0: running $1"; gunzip -c "$1" | sql --dbname "$POSTGRES_DB" ;;
    *) echo "$0: ignoring $1" ;;
  esac
}

initialise() {
  local file waldir=()
  need_password
  [ -z "${POSTGRES_INITDB_WALDIR:-}" ] || waldir=(--waldir "$POSTGRES_INITDB_WALDIR")
  eval "initdb --username=\"\$POSTGRES_USER\" --pwfile=<(printf '%s\n' \"\$POSTGRES_PASSWORD\") ${waldir[*]@Q} $POSTGRES_INITDB_ARGS"
  printf '\nhost all all all %s\n' "$POSTGRES_HOST_AUTH_METHOD" >>"$PGDATA/pg_hba.conf"

  # Until the first data are in, the server is to be seen by this script alone.
  export PGPASSWORD="${PGPASSWORD:-$POSTGRES_PASSWORD}"
  NOTIFY_SOCKET='' pg_ctl -D "$PGDATA" -o "-c listen_addresses='' -p 5432" -w start
  if [ "$POSTGRES_DB" != postgres ]; then
    sql --dbname postgres -v db="$POSTGRES_DB" <<<'CREATE DATABASE :"db";'
  fi
  for file in /docker-entrypoint-initdb.d/*; do run_file "$file"; done
  pg_ctl -D "$PGDATA" -m fast -w stop
  unset PGPASSWORD
  printf '\nPostgreSQL init process complete; ready for start up.\n\n'
}

case ${1:-postgres} in -*) set -- postgres "$@" ;; esac

if [ "$1" = postgres ] && [[ " $* " != *" --help "* && " $* " != *" --version "* ]]; then
  make_folders
  [ "$(id -u)" != 0 ] || exec gosu postgres "$0" "$@"
  setting POSTGRES_PASSWORD ''
  setting POSTGRES_USER postgres
  setting POSTGRES_DB "$POSTGRES_USER"
  setting POSTGRES_INITDB_ARGS ''
  : "${POSTGRES_HOST_AUTH_METHOD:=scram-sha-256}"
  if [ -s "$PGDATA/PG_VERSION" ]; then
    printf '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n'
  else
    initialise
  fi
fi
exec "$@"
