import http from 'k6/http';
import { check } from 'k6';

export const options = {
{% if raw.options is not null %}
{{ raw.options | indent(2) }}
{% endif %}
  thresholds: {
    http_req_failed: ['rate<0.01'],
{% if settings["max-p99"] is not null %}
    http_req_duration: ['p(99)<{{ settings["max-p99"] | millis }}'],
{% endif %}
  },
  scenarios: {
{% for link in links %}{% if link.pattern == "request" %}
    {{ link.id }}: {
      executor: 'constant-arrival-rate',
      exec: '{{ link.id }}',
      rate: {% if link.rps is not null %}{{ link.rps | perMinute }}{% else %}{{ settings.rate | default("1") | perMinute }}{% endif %},
      timeUnit: '1m',
      duration: '{{ settings.length | default("1m") }}',
      preAllocatedVUs: {{ settings.clients | default("10") }},
    },
{% endif %}{% endfor %}
  },
};
{% for link in links %}{% if link.pattern == "request" %}

export function {{ link.id }}() {
  const answer = http.get('http://{{ link.host }}:{{ link.port }}{{ link.endpoint | default("/") }}'{% if link.timeout is not null %}, { timeout: '{{ link.timeout }}' }{% endif %});
  check(answer, { 'is well': (it) => it.status < 400 });
}
{% endif %}{% endfor %}
