#!/usr/local/bin/.podinfo-runtime -I
"""Answers like podinfo on the paths that probes, scrapes and load tests use."""
import base64
import hashlib
import json
import os
import signal
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

VERSION = "6.9.2"
WEBSOCKET = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
counts = {}
lock = threading.Lock()


class Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def reply(self, status, body, kind="application/json; charset=utf-8"):
        data = body if isinstance(body, bytes) else json.dumps(body, indent=2).encode()
        with lock:
            counts[status] = counts.get(status, 0) + 1
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def metrics(self):
        lines = ["# HELP http_requests_total The total number of HTTP requests.", "# TYPE http_requests_total counter"]
        with lock:
            lines += [f'http_requests_total{{status="{s}"}} {n}' for s, n in sorted(counts.items())]
        self.reply(200, ("\n".join(lines) + "\n").encode(), "text/plain; version=0.0.4; charset=utf-8")

    def info(self):
        self.reply(200, {
            "hostname": socket.gethostname(), "version": VERSION, "revision": "stand-in",
            "color": os.environ.get("PODINFO_UI_COLOR", "#34577c"),
            "message": os.environ.get("PODINFO_UI_MESSAGE", "greetings from podinfo v" + VERSION)})

    def websocket(self):
        """Sends each text back, in JSON, until the other end closes or is gone."""
        key = self.headers.get("Sec-WebSocket-Key")
        if self.headers.get("Upgrade", "").lower() != "websocket" or not key:
            self.reply(400, b"Bad Request\n", "text/plain; charset=utf-8")
            return
        self.close_connection = True
        self.send_response(101)
        self.send_header("Upgrade", "websocket")
        self.send_header("Connection", "Upgrade")
        self.send_header("Sec-WebSocket-Accept", base64.b64encode(hashlib.sha1((key + WEBSOCKET).encode()).digest()).decode())
        self.end_headers()
        while (head := self.rfile.read(2)) and len(head) == 2:
            code, size = head[0] & 15, head[1] & 127
            size = int.from_bytes(self.rfile.read({126: 2, 127: 8}[size]), "big") if size > 125 else size
            mask = self.rfile.read(4)
            text = bytes(byte ^ mask[at % 4] for at, byte in enumerate(self.rfile.read(size)))
            if code == 8:
                self.frame(8, text)
                return
            if code == 1:
                self.frame(1, json.dumps({"ts": time.time(), "msg": text.decode()}).encode())

    def frame(self, code, data):
        size = bytes([len(data)]) if len(data) < 126 else b"\x7e" + len(data).to_bytes(2, "big")
        self.wfile.write(bytes([128 | code]) + size + data)

    def do_GET(self):
        path = self.path.split("?")[0].rstrip("/") or "/"
        head, _, tail = path[1:].partition("/")
        if path in ("/healthz", "/readyz"):
            self.reply(200, {"status": "OK"})
        elif path in ("/", "/api/info"):
            self.info()
        elif path == "/version":
            self.reply(200, {"version": VERSION, "commit": "stand-in"})
        elif path in ("/env", "/api/env"):
            self.reply(200, [f"{k}={v}" for k, v in os.environ.items()])
        elif path == "/headers":
            self.reply(200, {k: [v] for k, v in self.headers.items()})
        elif path == "/metrics":
            self.metrics()
        elif path == "/ws/echo":
            self.websocket()
        elif head == "delay" and tail.isdigit():
            time.sleep(int(tail))
            self.reply(200, {"delay": int(tail)})
        elif head == "status" and tail.isdigit() and 200 <= int(tail) <= 599:
            self.reply(int(tail), {"status": int(tail)})
        else:
            self.reply(404, {"code": 404, "message": "not found"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path in ("/echo", "/api/echo"):
            self.reply(202, body, "text/plain; charset=utf-8")
        else:
            self.reply(404, {"code": 404, "message": "not found"})

    def log_message(self, form, *args):
        print(json.dumps({"level": "info", "msg": form % args}), flush=True)


def port():
    value = os.environ.get("PODINFO_PORT", "9898")
    args = sys.argv[1:]
    for i, arg in enumerate(args):
        if arg.startswith("--port="):
            value = arg.split("=", 1)[1]
        elif arg == "--port" and i + 1 < len(args):
            value = args[i + 1]
    return int(value)


signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
print(json.dumps({"level": "info", "msg": f"Starting HTTP Server on :{port()}"}), flush=True)
Server(("", port()), Handler).serve_forever()
