#!/bin/sh
# varnishd looks names up only when it loads its VCL, and takes one address for each. So this writes what the names of
# the origins mean now, starts varnishd, and loads the VCL again whenever a name means something else.
set -eu

# director, port, options of each backend, names
origin() {
    director=$1 port=$2 options=$3
    shift 3
    for name in "$@"; do getent ahostsv4 "$name" || true; done | cut -d ' ' -f 1 | sort -u | {
        number=0 adds=
        while read -r address; do
            number=$((number + 1))
            echo "backend ${director}_$number { .host = \"$address\"; .port = \"$port\"; $options }"
            adds="$adds $director.add_backend(${director}_$number);"
        done
        echo "sub vcl_init { new $director = directors.round_robin();$adds }"
    }
}

origins() {
    :
    origin to_admin 9898 '.connect_timeout = 1s; .first_byte_timeout = 1500ms; .between_bytes_timeout = 1500ms; .probe = { .url = "/healthz"; .interval = 2s; .timeout = 1s; .window = 5; .threshold = 3; .initial = 3; }' admin
    origin to_chat 9898 '.connect_timeout = 500ms; .first_byte_timeout = 1m; .between_bytes_timeout = 1m; .probe = { .url = "/healthz"; .interval = 2s; .timeout = 1s; .window = 5; .threshold = 3; .initial = 3; }' chat
    origin to_shop 80 '.connect_timeout = 2s; .first_byte_timeout = 10s; .between_bytes_timeout = 10s; .probe = { .url = "/healthz"; .interval = 2s; .timeout = 1s; .window = 5; .threshold = 3; .initial = 3; }' shop
    origin to_api 9898 '.connect_timeout = 500ms; .first_byte_timeout = 2s; .between_bytes_timeout = 2s; .max_connections = 100; .probe = { .url = "/healthz"; .interval = 2s; .timeout = 1s; .window = 5; .threshold = 3; .initial = 3; }' api
}

follow() {
    active=boot number=0
    while sleep 2; do
        now=$(origins)
        [ "$now" != "$known" ] || continue
        echo "$now" >/tmp/origins.vcl
        number=$((number + 1))
        if varnishadm vcl.load "origins_$number" /etc/varnish/default.vcl && varnishadm vcl.use "origins_$number"; then
            varnishadm vcl.discard "$active" || true
            active=origins_$number known=$now
        fi
    done
}

known=$(origins)
echo "$known" >/tmp/origins.vcl
[ "${1-}" != check ] || exec varnishd -C -f /etc/varnish/default.vcl
follow &
exec docker-varnish-entrypoint "$@"
