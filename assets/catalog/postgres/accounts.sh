#!/bin/sh
# Creates the roles of replicas and exporters, and gives them the password of today.
set -eu
PGPASSWORD=$(cat /run/secrets/{{ secrets.password }})
export PGPASSWORD
psql -X -v ON_ERROR_STOP=1 -h {{ name }} -U '{{ user }}' -d postgres <<'SQL'
\set password `cat /run/secrets/{{ secrets.password }}`
SELECT format('CREATE ROLE %I LOGIN', name) FROM unnest(ARRAY['replicator', 'exporter']) name
WHERE name NOT IN (SELECT rolname FROM pg_roles) \gexec
ALTER ROLE replicator REPLICATION PASSWORD :'password';
ALTER ROLE exporter PASSWORD :'password';
GRANT pg_monitor TO exporter;
SQL
