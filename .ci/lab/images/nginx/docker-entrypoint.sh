#!/bin/sh
# shellcheck disable=SC1090
set -e

tell() { [ -n "${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$@"; }

case $1 in
  nginx | nginx-debug)
    for script in /docker-entrypoint.d/*; do
      case $script in
        *.envsh) [ ! -x "$script" ] || { tell "$0: Sourcing $script"; . "$script"; } ;;
        *.sh) [ ! -x "$script" ] || { tell "$0: Launching $script"; "$script"; } ;;
        *) tell "$0: Ignoring $script" ;;
      esac
    done
    tell "$0: Configuration complete; ready for start up"
    ;;
esac
exec "$@"
