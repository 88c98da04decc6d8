set -e
toxic() {
  wget -q -O /dev/null --header 'Content-Type: application/json' --post-data "$2" "http://{{ name }}:{{ ports.api }}/proxies/$1/toxics"
}
wget -q -O /dev/null --post-data '' http://{{ name }}:{{ ports.api }}/reset
{% for link in links %}
{% if settings.latency is not null %}
toxic {{ link.id }} '{"type": "latency", "attributes": {"latency": {{ settings.latency | millis }}, "jitter": {{ settings.jitter | default("0ms") | millis }} } }'
{% endif %}
{% if settings.bandwidth is not null %}
toxic {{ link.id }} '{"type": "bandwidth", "attributes": {"rate": {{ settings.bandwidth | kibibytes }} } }'
{% endif %}
{% if settings["cut-after"] is not null %}
toxic {{ link.id }} '{"type": "timeout", "attributes": {"timeout": {{ settings["cut-after"] | millis }} } }'
{% endif %}
{% endfor %}
