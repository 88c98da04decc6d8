#!/bin/sh
set -e

from=${NGINX_ENVSUBST_TEMPLATE_DIR:-/etc/nginx/templates}
to=${NGINX_ENVSUBST_OUTPUT_DIR:-/etc/nginx/conf.d}
suffix=${NGINX_ENVSUBST_TEMPLATE_SUFFIX:-.template}
tell() { [ -n "${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$0: $*"; }

[ -d "$from" ] || exit 0
[ -w "$to" ] || { tell "ERROR: $from exists, but $to is not writable"; exit 0; }

# Only variables that are set are replaced, so nginx's own $uri and $host stay.
names=$(awk -v filter="${NGINX_ENVSUBST_FILTER:-}" 'BEGIN { for (n in ENVIRON) if (n ~ filter) printf "${%s} ", n }' </dev/null)
find "$from" -follow -type f -name "*$suffix" | while read -r template; do
  target=$to/${template#"$from"/}
  target=${target%"$suffix"}
  mkdir -p "$(dirname "$target")"
  tell "Running envsubst on $template to $target"
  envsubst "$names" <"$template" >"$target"
done
