#!/bin/sh
# Starts one of several servers with the password from its secret.
set -eu
password=$(cat /run/secrets/{{ secrets.password }})
{% if mode == "sentinel" %}
# The Sentinels know who the primary is; before they are up it is the first server.
primary=
for sentinel in{% for n in range(1, 3) %} {{ name }}-sentinel-{{ n }}{% endfor %}; do
  [ -n "$primary" ] || primary=$(timeout 2 {{ words.cli }} -h "$sentinel" -p 26379 --raw sentinel get-master-addr-by-name {{ name }} 2>/dev/null | head -n 1) || true
done
[ -n "$primary" ] || primary={{ name }}-1
if [ "$primary" != {{ member.name }} ]; then
  set -- --replicaof "$primary" 6379
fi
{% elseif mode == "cluster" %}
# Peers may have new addresses since the last run; what was noted of them is brought up to date by name.
if [ -f /data/nodes.conf ]; then
  for peer in{% for peer in members %} {{ peer.name }}{% endfor %}; do
    address=
    for _ in 1 2 3 4 5; do
      address=$(getent hosts "$peer" | cut -d ' ' -f 1)
      [ -z "$address" ] || break
      sleep 1
    done
    [ -z "$address" ] || sed -i "s/ [0-9.]*:6379@16379,$peer,/ $address:6379@16379,$peer,/" /data/nodes.conf
  done
fi
{% endif %}
exec docker-entrypoint.sh {{ words.server }} /usr/local/etc/redis/redis.conf --requirepass "$password" --masterauth "$password" "$@"
