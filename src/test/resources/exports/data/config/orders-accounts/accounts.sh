#!/bin/sh
# Creates the accounts of exporters and replicas, here alone and not in replicas, and gives them the password of today.
set -eu
password=$(cat /run/secrets/orders_password)
MYSQL_PWD=$(cat /run/secrets/orders_root)
export MYSQL_PWD
mariadb -h orders -u root <<SQL
SET sql_log_bin = 0;
CREATE USER IF NOT EXISTS exporter@'%' IDENTIFIED BY '$password';
ALTER USER exporter@'%' IDENTIFIED BY '$password';
GRANT PROCESS, REPLICATION CLIENT, SELECT ON *.* TO exporter@'%';
GRANT REPLICA MONITOR ON *.* TO exporter@'%';
CREATE USER IF NOT EXISTS replicator@'%' IDENTIFIED BY '$password';
ALTER USER replicator@'%' IDENTIFIED BY '$password';
GRANT REPLICATION REPLICA, BINLOG MONITOR, RELOAD, SELECT, SHOW VIEW, TRIGGER, EVENT, LOCK TABLES ON *.* TO replicator@'%';
SQL
