#!/bin/bash
# Brings lifecycle policies, templates and aliases of the indexes up to date; data are left alone.
set -euo pipefail

server=http://products:9200
call() { curl -fsS -u "elastic:$(cat /run/secrets/products_password)" -X "$1" "$server/$2" -H 'Content-Type: application/json' "${@:3}" && echo; }

call PUT _ilm/policy/products --data-binary @- <<'JSON'
{"policy": {"phases": {
  "hot": {"actions": {"rollover": {"max_primary_shard_size": "50gb"}}}

}}}
JSON
call PUT _index_template/products --data-binary @- <<'JSON'
{"index_patterns": ["products-0*"], "priority": 500, "template": {"settings": {
  "index.number_of_shards": 1,
  "index.number_of_replicas": 0,
  "index.refresh_interval": "5s",
  "index.lifecycle.name": "products",
  "index.lifecycle.rollover_alias": "products"
}}}
JSON
call HEAD _alias/products -I -o /dev/null 2>/dev/null ||
  call PUT products-000001 -d '{"aliases": {"products": {"is_write_index": true}}}'
