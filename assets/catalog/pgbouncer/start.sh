#!/bin/sh
# Writes the databases and their passwords, which stand in no file of the design, and starts.
set -eu
umask 077
printf '[databases]\n%s\n' "${DATABASES:-}" >/tmp/databases.ini
printf '"%s" "%s"\n' '{{ user }}' "$(cat /run/secrets/{{ secrets.password }})" >/tmp/userlist.txt
unset DATABASES
exec pgbouncer /etc/pgbouncer/pgbouncer.ini
