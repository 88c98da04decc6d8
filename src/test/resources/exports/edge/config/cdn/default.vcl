vcl 4.1;

import cookie;
import directors;
import std;

backend default none;

acl purgers {
    "127.0.0.1";
    "172.16.0.0"/12;
}

# A director for each link, with the addresses that its target's name has now; start.sh writes this file.
include "/tmp/origins.vcl";

sub vcl_init {
    std.log("loaded");
}

sub vcl_recv {
    if (req.url == "/healthz") {
        return (synth(200, "OK"));
    }
    if (req.url ~ "^/admin/") {
        set req.backend_hint = to_admin.backend();
    }
    else if (req.url ~ "^/chat/") {
        set req.backend_hint = to_chat.backend();
    }
    else if (req.url ~ "^/shop/") {
        set req.backend_hint = to_shop.backend();
    }
    else if (req.url ~ "^/") {
        set req.backend_hint = to_api.backend();
    }
    if (req.method == "PURGE") {
        if (client.ip !~ purgers) {
            return (synth(405, "Not allowed"));
        }
        return (purge);
    }
    unset req.http.X-Debug;
    if (req.http.Upgrade ~ "(?i)websocket") {
        return (pipe);
    }
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    if (req.http.Authorization) {
        return (pass);
    }
    if (req.backend_hint == to_chat.backend()) {
        return (pass);
    }
    if (req.url ~ {"^/(account|cart)"}) {
        return (pass);
    }
    cookie.parse(req.http.Cookie);
    cookie.keep("session,basket");
    set req.http.Cookie = cookie.get_string();
    if (req.http.Cookie == "") {
        unset req.http.Cookie;
    }
    if (req.http.Cookie) {
        return (pass);
    }
    return (hash);
}

sub vcl_hash {
    if (req.backend_hint == to_api.backend()) {
        hash_data(req.http.Accept-Language);
        hash_data(req.http.Accept-Encoding);
    }
}

# What asks for another protocol must reach the origin, or a WebSocket is refused there.
sub vcl_pipe {
    if (req.http.Upgrade) {
        set bereq.http.Upgrade = req.http.Upgrade;
        set bereq.http.Connection = req.http.Connection;
    }
}

sub vcl_backend_response {
    unset beresp.http.Server;
    # An error must not take the place of an answer that may still be served.
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
    if (bereq.backend == to_admin.backend()) {
        if (beresp.status >= 502 && beresp.status <= 504 && bereq.retries < 1
            && (bereq.method == "GET" || bereq.method == "HEAD")) {
            return (retry);
        }
        if (beresp.status < 400 && !bereq.uncacheable) {
            unset beresp.http.Set-Cookie;
            set beresp.ttl = 1m;
            set beresp.grace = 1m;
            return (deliver);
        }
        set beresp.grace = 1m;
    }
    if (bereq.backend == to_chat.backend()) {
        if (beresp.status >= 502 && beresp.status <= 504 && bereq.retries < 1
            && (bereq.method == "GET" || bereq.method == "HEAD")) {
            return (retry);
        }
    }
    if (bereq.backend == to_shop.backend()) {
        if (beresp.status < 400 && !beresp.http.Cache-Control && !beresp.http.Expires) {
            set beresp.ttl = 1m;
        }
    }
    if (bereq.backend == to_api.backend()) {
        if (beresp.status >= 502 && beresp.status <= 504 && bereq.retries < 2
            && (bereq.method == "GET" || bereq.method == "HEAD")) {
            return (retry);
        }
        if (beresp.status < 400 && !beresp.http.Cache-Control && !beresp.http.Expires) {
            set beresp.ttl = 30s;
        }
        set beresp.grace = 1h;
        set beresp.keep = 2h;
    }
    if (beresp.status >= 500) {
        set beresp.ttl = 1s;
        set beresp.grace = 0s;
        set beresp.uncacheable = true;
        return (deliver);
    }
}

sub vcl_backend_error {
    if (bereq.backend == to_admin.backend() && bereq.retries < 1
        && (bereq.method == "GET" || bereq.method == "HEAD")) {
        return (retry);
    }
}

sub vcl_backend_error {
    if (bereq.backend == to_chat.backend() && bereq.retries < 1
        && (bereq.method == "GET" || bereq.method == "HEAD")) {
        return (retry);
    }
}

sub vcl_backend_error {
    if (bereq.backend == to_api.backend() && bereq.retries < 2
        && (bereq.method == "GET" || bereq.method == "HEAD")) {
        return (retry);
    }
}

sub vcl_deliver {
    if (obj.hits == 0) {
        set resp.http.X-Cache = "MISS";
    } else if (obj.ttl <= 0s) {
        set resp.http.X-Cache = "STALE";
    } else {
        set resp.http.X-Cache = "HIT";
    }
    set resp.http.X-Edge = "cdn";
}
