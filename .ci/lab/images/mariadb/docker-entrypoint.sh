#!/bin/bash
# shellcheck disable=SC1090
set -eo pipefail
shopt -s nullglob

data=/var/lib/mysql
socket=/run/mysqld/mysqld.sock

note() { printf '%s [Note] [Entrypoint]: %s\n' "$(date --rfc-3339=seconds)" "$*"; }
fail() { printf '%s [ERROR] [Entrypoint]: %s\n' "$(date --rfc-3339=seconds)" "$*" >&2; exit 1; }

# from_file NAME [FALLBACK]: the variable, or what stands in the file that NAME_FILE names.
from_file() {
  local name=$1 file=$1_FILE fallback=${2:-}
  if [ -n "${!name:-}" ] && [ -n "${!file:-}" ]; then fail "Both $name and $file are set (but are exclusive)"; fi
  if [ -n "${!file:-}" ]; then fallback=$(<"${!file}"); fi
  export "$name=${!name:-$fallback}"
  unset "$file"
}

# The older MYSQL_ names are honoured too; both end with the same value.
setting() {
  local old=MYSQL_$1 new=MARIADB_$1
  from_file "$old" "${2:-}"
  from_file "$new" "${!old}"
  export "$old=${!new}"
}

read_settings() {
  setting ROOT_HOST %
  local name
  for name in DATABASE USER PASSWORD ROOT_PASSWORD; do setting "$name"; done
  for name in PASSWORD_HASH ROOT_PASSWORD_HASH REPLICATION_USER REPLICATION_PASSWORD REPLICATION_PASSWORD_HASH MASTER_HOST; do
    from_file "MARIADB_$name"
  done
  from_file MARIADB_MASTER_PORT 3306
  : "${MARIADB_ALLOW_EMPTY_ROOT_PASSWORD:=${MYSQL_ALLOW_EMPTY_PASSWORD:-}}"
  : "${MARIADB_RANDOM_ROOT_PASSWORD:=${MYSQL_RANDOM_ROOT_PASSWORD:-}}"
}

check_settings() {
  [ -n "$MARIADB_ROOT_PASSWORD$MARIADB_ROOT_PASSWORD_HASH$MARIADB_ALLOW_EMPTY_ROOT_PASSWORD$MARIADB_RANDOM_ROOT_PASSWORD" ] ||
    fail "Database is uninitialized and password option is not specified
	You need to specify one of MARIADB_ROOT_PASSWORD, MARIADB_ROOT_PASSWORD_HASH, MARIADB_ALLOW_EMPTY_ROOT_PASSWORD and MARIADB_RANDOM_ROOT_PASSWORD"
  [ -z "$MARIADB_MASTER_HOST" ] || { [ -n "$MARIADB_REPLICATION_USER" ] && [ -n "$MARIADB_REPLICATION_PASSWORD" ]; } ||
    fail "For a replica, MARIADB_REPLICATION_USER and MARIADB_REPLICATION_PASSWORD are mandatory."
}

text() { local s=${1//\\/\\\\}; printf "'%s'" "${s//\'/\\\'}"; }
secret() { if [ -n "$2" ]; then printf 'IDENTIFIED BY PASSWORD %s' "$(text "$2")"; else printf 'IDENTIFIED BY %s' "$(text "$1")"; fi; }
random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
sql() { MYSQL_PWD=${MARIADB_ROOT_PASSWORD:-} mariadb --protocol=socket -uroot -hlocalhost --socket="$socket" --skip-ssl "$@"; }
first_sql() { MYSQL_PWD='' mariadb --protocol=socket -uroot -hlocalhost --socket="$socket" --skip-ssl --database=mysql "$@"; }

start_alone() {
  "$@" --skip-networking --socket="$socket" --skip-slave-start --expire-logs-days=0 &
  server=$!
  local i
  for i in {1..150}; do
    ! first_sql <<<'SELECT 1' &>/dev/null || return 0
    kill -0 "$server" 2>/dev/null || fail "Unable to start server."
    sleep 0.2
  done
  fail "Unable to start server."
}

accounts() {
  local root host health=$1
  root=$(secret "$MARIADB_ROOT_PASSWORD" "$MARIADB_ROOT_PASSWORD_HASH")
  echo 'SET @@SESSION.SQL_LOG_BIN=0;'
  for host in 127.0.0.1 ::1 localhost; do
    echo "CREATE USER IF NOT EXISTS healthcheck@'$host' IDENTIFIED BY '$health'; GRANT ${MARIADB_HEALTHCHECK_GRANTS:-USAGE} ON *.* TO healthcheck@'$host';"
  done
  if [ -n "$MARIADB_REPLICATION_USER" ] && [ -z "$MARIADB_MASTER_HOST" ]; then
    echo "CREATE USER $(text "$MARIADB_REPLICATION_USER")@'%' $(secret "$MARIADB_REPLICATION_PASSWORD" "$MARIADB_REPLICATION_PASSWORD_HASH");"
    echo "GRANT REPLICATION REPLICA ON *.* TO $(text "$MARIADB_REPLICATION_USER")@'%';"
  fi
  if [ -n "$MARIADB_MASTER_HOST" ]; then
    echo "CHANGE MASTER TO MASTER_HOST=$(text "$MARIADB_MASTER_HOST"), MASTER_USER=$(text "$MARIADB_REPLICATION_USER"),"
    echo "MASTER_PASSWORD=$(text "$MARIADB_REPLICATION_PASSWORD"), MASTER_PORT=$MARIADB_MASTER_PORT, MASTER_CONNECT_RETRY=10;"
  fi
  [ -z "$MARIADB_DATABASE" ] || echo "CREATE DATABASE IF NOT EXISTS \`$MARIADB_DATABASE\`;"
  if [ -n "$MARIADB_USER" ] && [ -n "$MARIADB_PASSWORD$MARIADB_PASSWORD_HASH" ]; then
    echo "CREATE USER $(text "$MARIADB_USER")@'%' $(secret "$MARIADB_PASSWORD" "$MARIADB_PASSWORD_HASH");"
    [ -z "$MARIADB_DATABASE" ] || echo "GRANT ALL ON \`${MARIADB_DATABASE//_/\\_}\`.* TO $(text "$MARIADB_USER")@'%';"
  fi
  if [ "$MARIADB_ROOT_HOST" != localhost ]; then
    echo "CREATE USER root@$(text "$MARIADB_ROOT_HOST") $root; GRANT ALL ON *.* TO root@$(text "$MARIADB_ROOT_HOST") WITH GRANT OPTION;"
  fi
  echo "ALTER USER root@localhost $root;"
}

run_file() {
  local database=()
  [ -z "$MARIADB_DATABASE" ] || database=(--database="$MARIADB_DATABASE")
  case $1 in
    *.sh) if [ -x "$1" ]; then note "$0: running $1"; "$1"; else note "$0: sourcing $1"; . "$1"; fi ;;
    *.sql) note "$0: running $1"; sql "${database[@]}" <"$1" ;;
    *.sql.gz) note "$0: running $1"; gunzip -c "$1" | sql "${database[@]}" ;;
    *) note "$0: ignoring $1" ;;
  esac
}

initialise() {
  local file health
  check_settings
  note "Initializing database files"
  mariadb-install-db --datadir="$data" --rpm --auth-root-authentication-method=normal --skip-test-db \
    --old-mode=UTF8_IS_UTF8MB3 --skip-log-bin --cross-bootstrap >/dev/null
  note "Database files initialized"
  start_alone "$@"
  if [ -n "$MARIADB_RANDOM_ROOT_PASSWORD" ]; then
    MARIADB_ROOT_PASSWORD=$(random)
    note "GENERATED ROOT PASSWORD: $MARIADB_ROOT_PASSWORD"
  fi
  health=$(random)
  accounts "$health" | first_sql
  (umask 0077 && printf '[mariadb-client]\nport=3306\nsocket=%s\nuser=healthcheck\npassword=%s\n' "$socket" "$health" >"$data/.my-healthcheck.cnf")
  for file in /docker-entrypoint-initdb.d/*; do run_file "$file"; done
  kill "$server"
  wait "$server"
  note "MariaDB init process done. Ready for start up."
}

case ${1:-mariadbd} in -*) set -- mariadbd "$@" ;; esac

if [[ $1 == mariadbd && " $* " != *" --help "* && " $* " != *" --version "* ]]; then
  if [ "$(id -u)" = 0 ]; then
    find "$data" ! -user mysql -exec chown mysql: '{}' +
    chown mysql: /run/mysqld
    exec gosu mysql "$0" "$@"
  fi
  read_settings
  if [ ! -d "$data/mysql" ]; then initialise "$@"; fi
  unset MARIADB_ROOT_PASSWORD MYSQL_ROOT_PASSWORD MARIADB_PASSWORD MYSQL_PASSWORD MARIADB_REPLICATION_PASSWORD
fi
exec "$@"
