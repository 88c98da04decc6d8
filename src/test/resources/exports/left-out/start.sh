#!/bin/sh
# Starts the stack with nothing but Docker: fills .env, opens the configuration for the containers, runs Compose.
set -eu
cd "$(dirname "$0")"

secret() {
  LC_ALL=C tr -dc 'A-Za-z0-9' </dev/urandom | head -c 32
}

if [ -f .env.example ]; then
  [ -f .env ] || (umask 077 && : >.env)
  # A last line without its end would swallow the next name.
  [ -z "$(tail -c 1 .env)" ] || echo >>.env
  sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/\1/p' .env.example | while read -r name; do
    grep -q "^$name=." .env && continue
    sed "/^$name=$/d" .env >.env.new && cat .env.new >.env && rm .env.new
    echo "$name=$(secret)" >>.env
  done
fi

# The containers' users own nothing here, so a strict umask must not hide the configuration from them.
[ ! -d config ] || chmod -R a+rX config

exec docker compose up --detach --wait "$@"
