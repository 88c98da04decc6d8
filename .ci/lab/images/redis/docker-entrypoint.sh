#!/bin/bash
set -eu

may() { setpriv -d | grep -q "Capability bounding set:.*\b$1\b"; }
own() { chown redis "$@" 2>/dev/null || echo "Warning: cannot change owner to 'redis' for '$*'"; }

take_over_data() {
  local strange
  strange=$(find . -mindepth 1 -maxdepth 1 ! -name '*.rdb' ! -name appendonlydir -print -quit)
  if [ -z "$strange" ]; then
    find . ! -user redis -print0 | while IFS= read -r -d '' file; do own "$file"; done
  else
    echo "Notice: Unknown file '$strange' found in data dir. Permissions will not be modified."
  fi
}

take_over_config() {
  [ -f "$1" ] || return 0
  if [ "$(find "$(dirname "$1")" -mindepth 1 -maxdepth 1 | wc -l)" = 1 ]; then
    setpriv --reuid redis --regid redis --clear-groups test -r "$1" || own "$(dirname "$1")" "$1"
  else
    echo "Notice: Unknown file found in '$(dirname "$1")'. Permissions will not be modified."
  fi
}

case $1 in -* | *.conf) set -- redis-server "$@" ;; esac
program=$(basename "$1")
config=
case ${2:--} in -*) ;; *) config=$2 ;; esac

if [[ $program == redis-server || $program == redis-sentinel ]]; then
  if [ "$(id -u)" = 0 ] && [ -z "${SKIP_DROP_PRIVS:-}" ] && may setuid && may setgid; then
    if [ -z "${SKIP_FIX_PERMS:-}" ]; then
      [[ " $* " == *" --sentinel "* || $program == redis-sentinel ]] || take_over_data
      [ -z "$config" ] || take_over_config "$config"
    fi
    keep=
    may sys_resource && keep=,+sys_resource
    exec setpriv --reuid redis --regid redis --clear-groups --nnp --inh-caps=-all$keep \
      --ambient-caps=-all$keep --bounding-set=-all$keep "$0" "$@"
  fi
  [ "$(umask)" != 0022 ] || umask 0077
  # The official build has protected mode off by default, Debian's has it on.
  [[ "$*" == *protected-mode* ]] || { [ -n "$config" ] && grep -q '^ *protected-mode' "$config"; } ||
    set -- "$@" --protected-mode no
fi
exec "$@"
