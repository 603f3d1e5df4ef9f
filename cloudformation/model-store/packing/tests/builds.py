"""A folder as CodeBuild unpacks it, and a hub that gives what a test says."""

import contextlib
import io
import sys
import tarfile
import tempfile
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

# The scripts import each other by their plain names, as they do in the build.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

TOKEN = "hf_" + "x" * 20


class Build:
    """root is its folder, asked what the hub was asked for, said what was printed."""

    def __init__(self, test, files=None, failure=None):
        stack = contextlib.ExitStack()
        test.addCleanup(stack.close)
        self.root = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        self.files, self.failure, self.asked, self.said = files or {}, failure, [], []
        stack.enter_context(mock.patch.dict(sys.modules, {"huggingface_hub": SimpleNamespace(snapshot_download=self._download)}))

    def _download(self, model, revision, local_dir, token, ignore_patterns):
        self.asked.append((model, revision, token))
        if self.failure:
            raise self.failure
        for name, content in {**self.files.get(model, {}), ".cache/huggingface/lock": b""}.items():
            path = Path(local_dir) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def run(self, main, secret=None):
        """The exit code."""
        environment = {} if secret is None else {"HUGGING_FACE_SECRET": secret}
        with contextlib.redirect_stderr(io.StringIO()):
            return main(self.root, environment, lambda line: self.said.append(str(line)))


def archive(files):
    """A model.tar.gz."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as packed:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def contents(path):
    """The files of a model.tar.gz."""
    with tarfile.open(path) as packed:
        return {entry.name: packed.extractfile(entry).read() for entry in packed.getmembers()}
