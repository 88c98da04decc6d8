import http from 'k6/http';
import { check } from 'k6';

export const options = {
  thresholds: {
    http_req_failed: ['rate<0.01'],
    http_req_duration: ['p(99)<500'],
  },
  scenarios: {
    api: {
      executor: 'constant-arrival-rate',
      exec: 'api',
      rate: 1200,
      timeUnit: '1m',
      duration: '1m',
      preAllocatedVUs: 50,
    },
  },
};

export function api() {
  const answer = http.get('http://api:9898/version', { timeout: '2s' });
  check(answer, { 'is well': (it) => it.status < 400 });
}
