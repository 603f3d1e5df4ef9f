"""Reads models from the Hugging Face hub over HTTP: https://huggingface.co/docs/hub/api

The standard library is enough, so that any container with Python can run it.
"""

import http.client
import json
import time
import urllib.error
import urllib.parse
import urllib.request

from hub_errors import HubError, explain
from selection import File

ADDRESS = "https://huggingface.co"
ATTEMPTS, TIMEOUT_SECONDS, BLOCK_BYTES = 6, 60, 1 << 20


class Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, and gives the token to the hub alone: files come from other hosts, by addresses signed for us."""

    def redirect_request(self, request, response, code, message, headers, address):
        follower = urllib.request.Request(address, headers=dict(request.headers), method=request.get_method())
        token = request.unredirected_hdrs.get("Authorization")
        if token and _host(address) == _host(request.full_url):
            follower.add_unredirected_header("Authorization", token)
        return follower

    # Python 3.10 and older do not know this one.
    http_error_308 = urllib.request.HTTPRedirectHandler.http_error_302


class Hub:
    """One model of the hub. token may be empty: then only public models can be read."""

    def __init__(self, model_id, token="", address=ADDRESS, sleep=time.sleep):
        self._model_id, self._token, self._address, self._sleep = model_id, token, address, sleep
        self._opener = urllib.request.build_opener(Redirects)

    def files(self, revision):
        """The commit that a branch, tag or commit stands for, and its files."""
        path = f"/api/models/{self._model_id}/revision/{_quoted(revision)}?blobs=true"
        model = json.loads(self._retried(lambda: self._read(path)))
        files = []
        for entry in model["siblings"]:
            large = entry.get("lfs") or {}
            size = large["size"] if "size" in large else entry["size"]
            files.append(File(entry["rfilename"], size, large.get("sha256", ""), entry.get("blobId", "")))
        return model["sha"], files

    def blocks(self, commit, file):
        """The content of a file, block by block. A broken connection is taken up where it broke."""
        path = f"/{self._model_id}/resolve/{commit}/{urllib.parse.quote(file.path)}"
        offset, failures = 0, 0
        while offset < file.size:
            try:
                for block in self._blocks_from(path, offset):
                    yield block
                    offset, failures = offset + len(block), 0
                if offset < file.size:
                    raise http.client.HTTPException("the connection ended early")
            except (OSError, http.client.HTTPException) as error:
                failures += 1
                self._wait(error, failures)

    def _blocks_from(self, path, offset):
        with self._open(path, {"Range": f"bytes={offset}-"} if offset else {}) as response:
            # A server that knows no ranges begins anew.
            unwanted = offset if response.status == 200 else 0
            while True:
                block = response.read(BLOCK_BYTES)
                if not block:
                    return
                if len(block) > unwanted:
                    yield block[unwanted:]
                unwanted = max(0, unwanted - len(block))

    def _read(self, path):
        with self._open(path, {}) as response:
            return response.read()

    def _open(self, path, headers):
        request = urllib.request.Request(self._address + path, headers={"User-Agent": "sagemaker-pipeline", **headers})
        if self._token:
            # Unredirected: whether it goes along to another address is for Redirects to say.
            request.add_unredirected_header("Authorization", f"Bearer {self._token}")
        return self._opener.open(request, timeout=TIMEOUT_SECONDS)

    def _retried(self, read):
        failures = 0
        while True:
            try:
                return read()
            except (OSError, http.client.HTTPException) as error:
                failures += 1
                self._wait(error, failures)

    def _wait(self, error, failures):
        """Waits before another attempt, or raises HubError when there is no point in one."""
        status = None
        if isinstance(error, urllib.error.HTTPError):
            status = error.code
            error.close()
        # Another host refuses addresses that have expired; the hub gives a new one.
        final = status and status not in (408, 429) and status < 500 and _host(error.url) == _host(self._address)
        if final:
            raise HubError(explain(status, error.headers, self._model_id, bool(self._token))) from None
        if failures >= ATTEMPTS:
            reason = f"HTTP {status}" if status else str(getattr(error, "reason", error)) or type(error).__name__
            raise HubError(f"the hub did not answer {ATTEMPTS} times in a row, last: {reason}. Start the pipeline again later") from None
        self._sleep(2**failures)


def _host(address):
    parts = urllib.parse.urlsplit(address)
    return parts.scheme, parts.netloc


def _quoted(text):
    return urllib.parse.quote(text, safe="")
