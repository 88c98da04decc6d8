#!/bin/bash
# Brings lifecycle policies, templates and aliases of the indexes up to date; data are left alone.
set -euo pipefail

server=http://{{ name }}:{{ ports.http }}
call() { curl -fsS -u "elastic:$(cat /run/secrets/{{ secrets.password }})" -X "$1" "$server/$2" -H 'Content-Type: application/json' "${@:3}" && echo; }
{% for index in indexes %}

call PUT _ilm/policy/{{ index.name }} --data-binary @- <<'JSON'
{"policy": {"phases": {
  "hot": {"actions": {"rollover": {"max_primary_shard_size": "50gb"{% if index.retention is not null %}, "max_age": "1d"{% endif %}}}}{% if index.retention is not null %},
  "delete": {"min_age": "{{ index.retention }}", "actions": {"delete": {}}}{% endif %}

}}}
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
  "index.lifecycle.name": "{{ index.name }}",
  "index.lifecycle.rollover_alias": "{{ index.name }}"
}}}
JSON
call HEAD _alias/{{ index.name }} -I -o /dev/null 2>/dev/null ||
  call PUT {{ index.name }}-000001 -d '{"aliases": {"{{ index.name }}": {"is_write_index": true}}}'
{% endfor %}
