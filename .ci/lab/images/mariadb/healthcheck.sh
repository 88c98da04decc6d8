#!/bin/bash
# healthcheck.sh --connect --innodb_initialized ...: every test named has to pass, in the order given.
set -euo pipefail

options=()
data=/var/lib/mysql
[ ! -f "$data/.my-healthcheck.cnf" ] || options=(--defaults-extra-file="$data/.my-healthcheck.cnf")
connected=
declare -A wanted=()

sql() { mariadb "${options[@]}" --skip-ssl --protocol socket -B --skip-column-names -e "$1"; }
status() { sql "select VARIABLE_VALUE from information_schema.GLOBAL_STATUS where VARIABLE_NAME='$1'"; }

# While the first data are put in, the server does not listen on the network.
connect() { connected=1; [ "$(sql 'select @@skip_networking')" = 0 ]; }
innodb_initialized() { [ "$(sql "select 1 from information_schema.ENGINES where engine='innodb' and support in ('YES', 'DEFAULT')")" = 1 ]; }
innodb_buffer_pool_loaded() { [[ $(status Innodb_buffer_pool_load_status) == *"load completed"* ]]; }
galera_online() { [ "$(status WSREP_LOCAL_STATE)" = 4 ]; }
galera_ready() { [ "$(status WSREP_READY)" = ON ]; }

replication() {
  local answer behind
  answer=$(mariadb "${options[@]}" --skip-ssl --protocol socket -B -e 'show replica status\G')
  value() { sed -n "s/^ *$1: //p" <<<"$answer"; }
  [ -z "${wanted[io]:-}" ] || [ "$(value Slave_IO_Running)" != No ] || return 1
  [ -z "${wanted[sql]:-}" ] || [ "$(value Slave_SQL_Running)" != No ] || return 1
  [ -n "${wanted[seconds_behind_master]:-}" ] || return 0
  behind=$(value Seconds_Behind_Master)
  [[ $behind =~ ^[0-9]+$ ]] && ((behind <= wanted[seconds_behind_master]))
}

[ $# -gt 0 ] || { echo "At least one argument required" >&2; exit 1; }
while [ $# -gt 0 ]; do
  case $1 in
    --su-mysql) shift; exec gosu mysql "$0" "$@" ;;
    --su=*) user=${1#*=}; shift; exec gosu "$user" "$0" "$@" ;;
    --replication_*=*) name=${1#--replication_}; wanted[${name%%=*}]=${1#*=} ;;
    --replication_*) wanted[${1#--replication_}]=1 ;;
    --no-defaults) options=(--no-defaults) ;;
    --defaults-file=* | --defaults-extra-file=*) options=("$1") ;;
    --no-connect) connected=1 ;;
    --connect | --innodb_initialized | --innodb_buffer_pool_loaded | --galera_online | --galera_ready | --replication)
      "${1#--}" || { echo "healthcheck ${1#--} failed" >&2; exit 1; } ;;
    *) echo "healthcheck unknown option or test '${1#--}'" >&2; exit 1 ;;
  esac
  shift
done
[ -n "$connected" ] || connect
