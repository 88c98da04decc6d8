#!/bin/sh
# Well is who has a dump of every store that is younger than two periods.
set -eu
last=$(cat /backup/ledger/last-success)
[ $(($(date +%s) - last)) -lt $((2 * 86400 + 60)) ]
