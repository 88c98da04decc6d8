#!/bin/bash
# Brings lifecycle policies, templates and aliases of the indexes up to date; data are left alone.
set -euo pipefail

server=http://events:9200
call() { curl -fsS -u "elastic:$(cat /run/secrets/events_password)" -X "$1" "$server/$2" -H 'Content-Type: application/json' "${@:3}" && echo; }

call PUT _ilm/policy/clicks --data-binary @- <<'JSON'
{"policy": {"phases": {
  "hot": {"actions": {"rollover": {"max_primary_shard_size": "50gb", "max_age": "1d"}}},
  "delete": {"min_age": "30d", "actions": {"delete": {}}}

}}}
JSON
call PUT _index_template/clicks --data-binary @- <<'JSON'
{"index_patterns": ["clicks-0*"], "priority": 500, "template": {"settings": {
  "index.number_of_shards": 3,
  "index.number_of_replicas": 1,
  "index.lifecycle.name": "clicks",
  "index.lifecycle.rollover_alias": "clicks"
}}}
JSON
call HEAD _alias/clicks -I -o /dev/null 2>/dev/null ||
  call PUT clicks-000001 -d '{"aliases": {"clicks": {"is_write_index": true}}}'

call PUT _ilm/policy/orders --data-binary @- <<'JSON'
{"policy": {"phases": {
  "hot": {"actions": {"rollover": {"max_primary_shard_size": "50gb"}}}

}}}
JSON
call PUT _index_template/orders --data-binary @- <<'JSON'
{"index_patterns": ["orders-0*"], "priority": 500, "template": {"settings": {
  "index.lifecycle.name": "orders",
  "index.lifecycle.rollover_alias": "orders"
}}}
JSON
call HEAD _alias/orders -I -o /dev/null 2>/dev/null ||
  call PUT orders-000001 -d '{"aliases": {"orders": {"is_write_index": true}}}'
