#!/bin/bash
# As the official one: dotted lower-case variables are settings, OPENSEARCH_JAVA_OPTS comes after the standard heap.
# There is no security plugin here that DISABLE_SECURITY_PLUGIN could switch off.
set -euo pipefail
home=/usr/share/opensearch
[[ ${1:-opensearch} == opensearch ]] || exec "$@"
settings=()
while IFS='=' read -r -d '' name value; do
  [[ ! $name =~ ^[a-z0-9_]+\.[a-z0-9_.]+$ || -z $value ]] || settings+=("-E$name=$value")
done < <(env -0)
# shellcheck disable=SC2086
exec java -Xms1g -Xmx1g -Djava.io.tmpdir=/tmp -Dopensearch.path.home="$home" -Dopensearch.path.conf="$home/config" \
  -Dopensearch.distribution.type=docker -Dopensearch.bundled_jdk=true ${OPENSEARCH_JAVA_OPTS:-} \
  -cp "$home/lib/*" org.opensearch.bootstrap.OpenSearch "${settings[@]}"
