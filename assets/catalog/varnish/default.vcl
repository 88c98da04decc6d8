vcl 4.1;

import cookie;
import directors;
import std;

backend default none;

acl purgers {
{% for net in settings["purge-from"] | default("127.0.0.1") | split(",") %}
    "{{ net | trim | replace({"/": "\"/"}) }}{{ net contains "/" ? "" : "\"" }};
{% endfor %}
}

# A director for each link, with the addresses that its target's name has now; start.sh writes this file.
include "/tmp/origins.vcl";
{% if raw.init is not null %}

sub vcl_init {
{{ raw.init | indent(4) }}
}
{% endif %}

sub vcl_recv {
    if (req.url == "/healthz") {
        return (synth(200, "OK"));
    }
{% for link in upstreams %}
    {{ loop.first ? "if" : "else if" }} (req.url ~ "^{{ link.route }}") {
        set req.backend_hint = to_{{ link.id }}.backend();
    }
{% endfor %}
    if (req.method == "PURGE") {
        if (client.ip !~ purgers) {
            return (synth(405, "Not allowed"));
        }
        return (purge);
    }
{% if raw.recv is not null %}
{{ raw.recv | indent(4) }}
{% endif %}
    if (req.http.Upgrade ~ "(?i)websocket") {
        return (pipe);
    }
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    if (req.http.Authorization) {
        return (pass);
    }
{% for link in upstreams %}{% if link.cacheMode == "pass" or link.streaming == "true" %}
    if (req.backend_hint == to_{{ link.id }}.backend()) {
        return (pass);
    }
{% endif %}{% endfor %}
{% if settings["pass-paths"] is not null and settings["pass-paths"] is not empty %}
    if (req.url ~ {"{{ settings["pass-paths"] }}"}) {
        return (pass);
    }
{% endif %}
{% if settings["keep-cookies"] is not null %}
    cookie.parse(req.http.Cookie);
    cookie.keep("{{ settings["keep-cookies"] | replace({" ": ""}) }}");
    set req.http.Cookie = cookie.get_string();
    if (req.http.Cookie == "") {
        unset req.http.Cookie;
    }
{% endif %}
    if (req.http.Cookie) {
        return (pass);
    }
    return (hash);
}
{% for link in upstreams %}{% if link.vary is not empty %}

sub vcl_hash {
    if (req.backend_hint == to_{{ link.id }}.backend()) {
{% for header in link.vary %}
        hash_data(req.http.{{ header }});
{% endfor %}
    }
}
{% endif %}{% endfor %}

# What asks for another protocol must reach the origin, or a WebSocket is refused there.
sub vcl_pipe {
    if (req.http.Upgrade) {
        set bereq.http.Upgrade = req.http.Upgrade;
        set bereq.http.Connection = req.http.Connection;
    }
}

sub vcl_backend_response {
{% if raw.backend_response is not null %}
{{ raw.backend_response | indent(4) }}
{% endif %}
    # An error must not take the place of an answer that may still be served.
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
{% for link in upstreams %}
    if (bereq.backend == to_{{ link.id }}.backend()) {
{% if link.retries is not null and link.retries != "0" %}
        if (beresp.status >= 502 && beresp.status <= 504 && bereq.retries < {{ link.retries }}
            && (bereq.method == "GET" || bereq.method == "HEAD")) {
            return (retry);
        }
{% endif %}
{% if link.ttl is not null %}
{% if link.cacheMode == "force" %}
        if (beresp.status < 400 && !bereq.uncacheable) {
            unset beresp.http.Set-Cookie;
            set beresp.ttl = {{ link.ttl | duration }};
{% if link.grace is not null %}
            set beresp.grace = {{ link.grace | duration }};
{% endif %}
{% if link.keep is not null %}
            set beresp.keep = {{ link.keep | duration }};
{% endif %}
            return (deliver);
        }
{% else %}
        if (beresp.status < 400 && !beresp.http.Cache-Control && !beresp.http.Expires) {
            set beresp.ttl = {{ link.ttl | duration }};
        }
{% endif %}
{% endif %}
{% if link.grace is not null %}
        set beresp.grace = {{ link.grace | duration }};
{% endif %}
{% if link.keep is not null %}
        set beresp.keep = {{ link.keep | duration }};
{% endif %}
    }
{% endfor %}
    if (beresp.status >= 500) {
        set beresp.ttl = 1s;
        set beresp.grace = 0s;
        set beresp.uncacheable = true;
        return (deliver);
    }
}
{% for link in upstreams %}{% if link.retries is not null and link.retries != "0" %}

sub vcl_backend_error {
    if (bereq.backend == to_{{ link.id }}.backend() && bereq.retries < {{ link.retries }}
        && (bereq.method == "GET" || bereq.method == "HEAD")) {
        return (retry);
    }
}
{% endif %}{% endfor %}

sub vcl_deliver {
    if (obj.hits == 0) {
        set resp.http.X-Cache = "MISS";
    } else if (obj.ttl <= 0s) {
        set resp.http.X-Cache = "STALE";
    } else {
        set resp.http.X-Cache = "HIT";
    }
{% if raw.deliver is not null %}
{{ raw.deliver | indent(4) }}
{% endif %}
}
