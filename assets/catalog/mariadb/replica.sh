# Read by the image's entrypoint at the first start: copies the primary's databases and notes from where to follow it.
{% for link in links %}{% if link.pattern == "replicate" %}
(
  set -eu
  # A half-made copy would be taken for a whole one at the next start.
  trap '[ $? = 0 ] || find /var/lib/mysql -mindepth 1 -delete' EXIT
  password=$(cat /run/secrets/{{ secrets.password }})
  from() { program=$1; shift; MYSQL_PWD=$password "$program" -h {{ link.host }} -P {{ link.port }} -u replicator "$@"; }
  into() { MYSQL_PWD=$(cat /run/secrets/{{ secrets.root }}) mariadb --protocol=socket -u root "$@"; }
  databases=$(from mariadb -N -e "SELECT schema_name FROM information_schema.schemata
    WHERE schema_name NOT IN ('mysql', 'sys', 'information_schema', 'performance_schema')")
  # shellcheck disable=SC2086
  from mariadb-dump --single-transaction --gtid --master-data=1 --routines --triggers --events --databases $databases >/tmp/copy.sql
  into </tmp/copy.sql
  rm /tmp/copy.sql
  into <<SQL
CHANGE MASTER TO MASTER_HOST='{{ link.host }}', MASTER_PORT={{ link.port }}, MASTER_USER='replicator',
  MASTER_PASSWORD='$password', MASTER_CONNECT_RETRY=10, MASTER_USE_GTID=slave_pos;
SQL
)
{% endif %}{% endfor %}
