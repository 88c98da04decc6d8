#!/bin/sh
# Copies the primary once, into an empty data folder, and follows it from then on.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  PGPASSWORD=$(cat /run/secrets/ledger_password)
  export PGPASSWORD
  install -d -m 700 -o postgres -g postgres "$(dirname "$PGDATA")"
  rm -rf "$PGDATA" "$PGDATA.new"
  gosu postgres pg_basebackup -h ledger -p 5432 -U replicator -D "$PGDATA.new" -R
  mv "$PGDATA.new" "$PGDATA"
  unset PGPASSWORD
fi
exec docker-entrypoint.sh postgres "$@"
