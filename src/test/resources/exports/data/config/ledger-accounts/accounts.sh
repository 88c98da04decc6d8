#!/bin/sh
# Creates the roles of replicas and exporters, and gives them the password of today.
set -eu
PGPASSWORD=$(cat /run/secrets/ledger_password)
export PGPASSWORD
psql -X -v ON_ERROR_STOP=1 -h ledger -U 'app' -d postgres <<'SQL'
\set password `cat /run/secrets/ledger_password`
SELECT format('CREATE ROLE %I LOGIN', name) FROM unnest(ARRAY['replicator', 'exporter']) name
WHERE name NOT IN (SELECT rolname FROM pg_roles) \gexec
ALTER ROLE replicator REPLICATION PASSWORD :'password';
ALTER ROLE exporter PASSWORD :'password';
GRANT pg_monitor TO exporter;
SQL
