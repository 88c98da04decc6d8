#!/bin/bash
set -euo pipefail

gone=(DEFAULT_PASS_FILE DEFAULT_USER_FILE MANAGEMENT_SSL_CACERTFILE MANAGEMENT_SSL_CERTFILE MANAGEMENT_SSL_KEYFILE
  SSL_CACERTFILE SSL_CERTFILE SSL_KEYFILE VM_MEMORY_HIGH_WATERMARK)

if [[ $1 == rabbitmq* ]] && [ "$(id -u)" = 0 ]; then
  [ "$1" != rabbitmq-server ] || find /var/lib/rabbitmq ! -user rabbitmq -exec chown rabbitmq {} +
  exec gosu rabbitmq "$0" "$@"
fi

for name in "${gone[@]}"; do
  name=RABBITMQ_$name
  [ -z "${!name:-}" ] || { echo >&2 "error: $name is set but no longer supported"; exit 1; }
done

if [ -z "${RABBITMQ_USE_LONGNAME:-}" ] && [ "$(hostname)" != "$(hostname -s)" ]; then
  export RABBITMQ_USE_LONGNAME=true
fi
exec "$@"
