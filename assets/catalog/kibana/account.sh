#!/bin/bash
# Gives Elasticsearch's user kibana_system the password of today, as soon as Elasticsearch answers.
set -euo pipefail
{% for link in links %}{% if loop.first %}
until curl -fsS -o /dev/null -u "elastic:$ELASTIC_PASSWORD" -X POST \
  -H 'Content-Type: application/json' -d "{\"password\": \"$(cat /run/secrets/{{ secrets.password }})\"}" \
  http://{{ link.host }}:{{ link.port }}/_security/user/kibana_system/_password; do
  sleep 2
done
{% endif %}{% endfor %}
