#!/bin/sh
set -e

folder=/etc/pgbouncer
users=${AUTH_FILE:-$folder/userlist.txt}
listed="CLIENT_ENCODING"
options="AUTH_HBA_FILE AUTH_USER AUTH_QUERY POOL_MODE MAX_CLIENT_CONN DEFAULT_POOL_SIZE MIN_POOL_SIZE RESERVE_POOL_SIZE
  RESERVE_POOL_TIMEOUT MAX_DB_CONNECTIONS MAX_USER_CONNECTIONS SERVER_ROUND_ROBIN DISABLE_PQEXEC APPLICATION_NAME_ADD_HOST
  MAX_PREPARED_STATEMENTS LOG_CONNECTIONS LOG_DISCONNECTIONS LOG_POOLER_ERRORS LOG_STATS STATS_PERIOD VERBOSE STATS_USERS
  SERVER_RESET_QUERY SERVER_RESET_QUERY_ALWAYS SERVER_CHECK_DELAY SERVER_CHECK_QUERY SERVER_LIFETIME SERVER_IDLE_TIMEOUT
  SERVER_CONNECT_TIMEOUT SERVER_LOGIN_RETRY CLIENT_LOGIN_TIMEOUT AUTODB_IDLE_TIMEOUT DNS_MAX_TTL DNS_NXDOMAIN_TTL
  CLIENT_TLS_SSLMODE CLIENT_TLS_KEY_FILE CLIENT_TLS_CERT_FILE CLIENT_TLS_CA_FILE CLIENT_TLS_PROTOCOLS CLIENT_TLS_CIPHERS
  SERVER_TLS_SSLMODE SERVER_TLS_CA_FILE SERVER_TLS_KEY_FILE SERVER_TLS_CERT_FILE SERVER_TLS_PROTOCOLS SERVER_TLS_CIPHERS
  QUERY_TIMEOUT QUERY_WAIT_TIMEOUT CLIENT_IDLE_TIMEOUT IDLE_TRANSACTION_TIMEOUT PKT_BUF MAX_PACKET_SIZE LISTEN_BACKLOG
  SBUF_LOOPCNT SUSPEND_TIMEOUT TCP_DEFER_ACCEPT TCP_KEEPALIVE TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_USER_TIMEOUT"

# DATABASE_URL is scheme://user:password@host:port/name
read_url() {
  url=${DATABASE_URL#*://}
  account=${url%@*}
  place=${url##*@}
  DB_USER=${account%%:*}
  case $account in *:*) DB_PASSWORD=${account#*:} ;; esac
  server=${place%%/*}
  DB_HOST=${server%%:*}
  case $server in *:*) DB_PORT=${server#*:} ;; esac
  DB_NAME=${place#*/}
}

password() {
  case ${AUTH_TYPE:-md5} in
    plain | scram-sha-256) printf '%s' "$DB_PASSWORD" ;;
    *) printf 'md5%s' "$(printf '%s%s' "$DB_PASSWORD" "$DB_USER" | md5sum | cut -d' ' -f1)" ;;
  esac
}

lines() {
  for name in "$@"; do
    eval "value=\${$name:-}"
    [ -z "$value" ] || printf '%s = %s\n' "$(printf %s "$name" | tr '[:upper:]' '[:lower:]')" "$value"
  done
}

[ -z "${DATABASE_URL:-}" ] || read_url
[ -e "$users" ] || touch "$users"
if [ -n "${DB_USER:-}" ] && [ -n "${DB_PASSWORD:-}" ] && ! grep -q "^\"$DB_USER\"" "$users"; then
  printf '"%s" "%s"\n' "$DB_USER" "$(password)" >>"$folder/userlist.txt"
  echo "Wrote authentication credentials to $folder/userlist.txt"
fi

if [ ! -f "$folder/pgbouncer.ini" ]; then
  echo "Create pgbouncer config in $folder"
  : "${DB_HOST:?"Setup pgbouncer config error! You must set DB_HOST env"}"
  # shellcheck disable=SC2086
  cat >"$folder/pgbouncer.ini" <<INI
[databases]
${DB_NAME:-*} = host=$DB_HOST port=${DB_PORT:-5432} auth_user=${DB_USER:-postgres}
$(lines $listed)
[pgbouncer]
listen_addr = ${LISTEN_ADDR:-0.0.0.0}
listen_port = ${LISTEN_PORT:-5432}
unix_socket_dir = ${UNIX_SOCKET_DIR:-}
user = postgres
auth_file = $users
auth_type = ${AUTH_TYPE:-md5}
admin_users = ${ADMIN_USERS:-postgres}
ignore_startup_parameters = ${IGNORE_STARTUP_PARAMETERS:-extra_float_digits}
$(lines $options)
INI
  cat "$folder/pgbouncer.ini"
fi
exec "$@"
