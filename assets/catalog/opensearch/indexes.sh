#!/bin/bash
# Brings lifecycle policies, templates and aliases of the indexes up to date; data are left alone.
set -euo pipefail

server=http://{{ name }}:{{ ports.http }}
call() { curl -fsS -X "$1" "$server/$2" -H 'Content-Type: application/json' "${@:3}" && echo; }
# A policy that is there can be replaced only by its number.
policy() {
  local version
  version=$(curl -fsS "$server/_plugins/_ism/policies/$1" 2>/dev/null |
    sed -n 's/.*"_seq_no":\([0-9]*\).*"_primary_term":\([0-9]*\).*/?if_seq_no=\1\&if_primary_term=\2/p') || true
  call PUT "_plugins/_ism/policies/$1$version" --data-binary @-
}
{% for index in indexes %}

policy {{ index.name }} <<'JSON'
{"policy": {"description": "{{ index.name }}", "default_state": "hot", "states": [
  {"name": "hot", "actions": [{"rollover": {"min_primary_shard_size": "50gb"{% if index.retention is not null %}, "min_index_age": "1d"{% endif %}}}],
    "transitions": [{% if index.retention is not null %}{"state_name": "delete", "conditions": {"min_rollover_age": "{{ index.retention }}"}}{% endif %}]}{% if index.retention is not null %},
  {"name": "delete", "actions": [{"delete": {}}], "transitions": []}{% endif %}

], "ism_template": [{"index_patterns": ["{{ index.name }}-0*"], "priority": 500}]}}
JSON
call PUT _index_template/{{ index.name }} --data-binary @- <<'JSON'
{"index_patterns": ["{{ index.name }}-0*"], "priority": 500, "template": {"settings": {
{% if index.shards is not null %}
  "index.number_of_shards": {{ index.shards }},
{% endif %}
{% if index.replicas is not null %}
  "index.number_of_replicas": {{ index.replicas }},
{% endif %}
{% if index.refresh is not null %}
  "index.refresh_interval": "{{ index.refresh }}",
{% endif %}
  "plugins.index_state_management.rollover_alias": "{{ index.name }}"
}}}
JSON
call HEAD _alias/{{ index.name }} -I -o /dev/null 2>/dev/null ||
  call PUT {{ index.name }}-000001 -d '{"aliases": {"{{ index.name }}": {"is_write_index": true}}}'
{% endfor %}
