#!/bin/sh
set -e

case $1 in -* | *.conf) set -- valkey-server "$@" ;; esac

if [ "$1" = valkey-server ] && [ "$(id -u)" = 0 ]; then
  find . ! -user valkey -exec chown valkey '{}' +
  exec setpriv --reuid valkey --regid valkey --clear-groups -- "$0" "$@"
fi
[ "$(umask)" != 0022 ] || umask 0077
if [ "$1" = valkey-server ]; then
  # The official build has protected mode off by default, Debian's has it on.
  case "$* ${VALKEY_EXTRA_FLAGS:-}" in
    *protected-mode*) ;;
    *) if [ ! -f "${2:-}" ] || ! grep -q '^ *protected-mode' "$2"; then set -- "$@" --protected-mode no; fi ;;
  esac
fi
# shellcheck disable=SC2086
exec "$@" ${VALKEY_EXTRA_FLAGS:-}
