#!/bin/bash
# Brings lifecycle policies, templates and aliases of the indexes up to date; data are left alone.
set -euo pipefail

server=http://audit:9200
call() { curl -fsS -X "$1" "$server/$2" -H 'Content-Type: application/json' "${@:3}" && echo; }
# A policy that is there can be replaced only by its number.
policy() {
  local version
  version=$(curl -fsS "$server/_plugins/_ism/policies/$1" 2>/dev/null |
    sed -n 's/.*"_seq_no":\([0-9]*\).*"_primary_term":\([0-9]*\).*/?if_seq_no=\1\&if_primary_term=\2/p') || true
  call PUT "_plugins/_ism/policies/$1$version" --data-binary @-
}

policy audit <<'JSON'
{"policy": {"description": "audit", "default_state": "hot", "states": [
  {"name": "hot", "actions": [{"rollover": {"min_primary_shard_size": "50gb", "min_index_age": "1d"}}],
    "transitions": [{"state_name": "delete", "conditions": {"min_rollover_age": "365d"}}]},
  {"name": "delete", "actions": [{"delete": {}}], "transitions": []}

], "ism_template": [{"index_patterns": ["audit-0*"], "priority": 500}]}}
JSON
call PUT _index_template/audit --data-binary @- <<'JSON'
{"index_patterns": ["audit-0*"], "priority": 500, "template": {"settings": {
  "index.number_of_replicas": 1,
  "plugins.index_state_management.rollover_alias": "audit"
}}}
JSON
call HEAD _alias/audit -I -o /dev/null 2>/dev/null ||
  call PUT audit-000001 -d '{"aliases": {"audit": {"is_write_index": true}}}'

policy notes <<'JSON'
{"policy": {"description": "notes", "default_state": "hot", "states": [
  {"name": "hot", "actions": [{"rollover": {"min_primary_shard_size": "50gb"}}],
    "transitions": []}

], "ism_template": [{"index_patterns": ["notes-0*"], "priority": 500}]}}
JSON
call PUT _index_template/notes --data-binary @- <<'JSON'
{"index_patterns": ["notes-0*"], "priority": 500, "template": {"settings": {
  "plugins.index_state_management.rollover_alias": "notes"
}}}
JSON
call HEAD _alias/notes -I -o /dev/null 2>/dev/null ||
  call PUT notes-000001 -d '{"aliases": {"notes": {"is_write_index": true}}}'
