#!/bin/sh
# Copies the primary once, into an empty data folder, and follows it from then on.
set -eu
{% for link in links %}{% if link.pattern == "replicate" %}
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  PGPASSWORD=$(cat /run/secrets/{{ secrets.password }})
  export PGPASSWORD
  install -d -m 700 -o postgres -g postgres "$(dirname "$PGDATA")"
  rm -rf "$PGDATA" "$PGDATA.new"
  gosu postgres pg_basebackup -h {{ link.host }} -p {{ link.port }} -U replicator -D "$PGDATA.new" -R
  mv "$PGDATA.new" "$PGDATA"
  unset PGPASSWORD
fi
{% endif %}{% endfor %}
exec docker-entrypoint.sh postgres "$@"
