set -e
toxic() {
  wget -q -O /dev/null --header 'Content-Type: application/json' --post-data "$2" "http://faults:8474/proxies/$1/toxics"
}
wget -q -O /dev/null --post-data '' http://faults:8474/reset
toxic carts '{"type": "latency", "attributes": {"latency": 100, "jitter": 10 } }'
toxic carts '{"type": "bandwidth", "attributes": {"rate": 64 } }'
