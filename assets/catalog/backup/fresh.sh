#!/bin/sh
# Well is who has a dump of every store that is younger than two periods.
set -eu
{% for link in links %}{% if link.pattern == "backup" %}
last=$(cat /backup/{{ link.to }}/last-success)
[ $(($(date +%s) - last)) -lt $((2 * {{ link.backup.every | default(settings.every) | default("1d") | seconds }} + 60)) ]
{% endif %}{% endfor %}
