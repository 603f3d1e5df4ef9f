"""The Hugging Face hub on this machine: one host for the API, and another one that files come from."""

import hashlib
import json
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"


class Server:
    """A host. answer: takes a request handler and writes the response. requests: what has come in, as (path, headers)."""

    def __init__(self, answer):
        self.requests = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(handler):
                self.requests.append((handler.path, dict(handler.headers)))
                answer(handler)

            def log_message(handler, *arguments):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


def reply(handler, status, body=b"", **headers):
    """Writes a response; underscores in names of headers become hyphens."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


class HubServer:
    """A model owner/model. refuse: (status, error code) for the API; refuse_files: the same for files."""

    def __init__(self, files, token="", refuse=None, refuse_files=None):
        self.files, self.token, self.refuse, self.refuse_files = files, token, refuse, refuse_files
        self.cut_after, self.busy, self.expired, self.ranges, self.spoil = [], 0, 0, True, set()
        self.hub, self.cdn = Server(self._hub), Server(self._cdn)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        self.hub.close()
        self.cdn.close()

    @property
    def address(self):
        return self.hub.address

    def listing(self):
        """What the API says of the model: small files by their git id, large ones by their sha256 too."""
        return {"sha": COMMIT, "siblings": [self._entry(path, content) for path, content in self.files.items()]}

    def _entry(self, path, content):
        entry = {"rfilename": path, "size": len(content), "blobId": hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()}
        if path.endswith((".safetensors", ".bin")):
            entry["lfs"] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 130}
        return entry

    def _hub(self, handler):
        path = urllib.parse.urlsplit(handler.path).path
        if self.busy:
            self.busy -= 1
            return reply(handler, 503)
        if self.token and handler.headers.get("Authorization") != f"Bearer {self.token}":
            return reply(handler, 401, X_Error_Code="" if handler.headers.get("Authorization") else "RepoNotFound")
        if path.startswith("/api/models/old-owner/model/"):
            return reply(handler, 307, Location=handler.path.replace("old-owner", "owner"))
        if path.startswith("/api/models/owner/model/revision/"):
            if self.refuse:
                return reply(handler, self.refuse[0], X_Error_Code=self.refuse[1])
            return reply(handler, 200, json.dumps(self.listing()).encode())
        prefix = f"/owner/model/resolve/{COMMIT}/"
        if path.startswith(prefix):
            if self.refuse_files:
                return reply(handler, self.refuse_files[0], X_Error_Code=self.refuse_files[1])
            return reply(handler, 302, Location=f"{self.cdn.address}/{path.removeprefix(prefix)}?signature=secret-of-the-address")
        return reply(handler, 404, X_Error_Code="RepoNotFound")

    def _cdn(self, handler):
        # S3 refuses a request that is signed in two ways.
        if handler.headers.get("Authorization"):
            return reply(handler, 400)
        if self.expired:
            self.expired -= 1
            return reply(handler, 403)
        path = urllib.parse.unquote(urllib.parse.urlsplit(handler.path).path[1:])
        content = self.files[path]
        if path in self.spoil:
            self.spoil.discard(path)
            content = bytes(len(content))
        start = int(handler.headers.get("Range", "bytes=0-")[6:-1]) if self.ranges else 0
        handler.send_response(206 if start else 200)
        handler.send_header("Content-Length", str(len(content) - start))
        handler.end_headers()
        handler.wfile.write(content[start:][: self.cut_after.pop(0)] if self.cut_after else content[start:])
