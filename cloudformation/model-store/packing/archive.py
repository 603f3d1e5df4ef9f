"""Puts models of the Hugging Face hub beside the inference code in model.tar.gz. Runs in CodeBuild.

One model lies at the root of the archive, several each in a folder with the model's name. SageMaker unpacks it all to
/opt/ml/model; where the archive and a model have a file of the same name, the archive's own counts.
"""

import gzip
import json
import os
import sys
import tarfile
from pathlib import Path

from access_token import read_token
from hub import download
from problems import Problem

ARCHIVE = "model.tar.gz"

# Weights are noise to a compressor: more effort makes them no smaller.
EFFORT = 1


def pack(root, environment, say=print):
    """Makes root/model.tar.gz anew, with the models that root/request.json names."""
    models = json.loads((root / "request.json").read_text(encoding="utf-8"))["models"]
    token = read_token(environment)
    # Out of the way: a build that fails uploads what is there, and half a model must not be.
    code = (root / ARCHIVE).rename(root / "code.tar.gz")
    content = root / "content"
    for model in models:
        folder = content if len(models) == 1 else content / model["id"].rsplit("/", 1)[-1]
        folder.mkdir(parents=True, exist_ok=True)
        download(model, folder, token, say)
    with tarfile.open(code) as archive:
        archive.extractall(content, filter="data")
    _write(content, root / "packed.tar.gz")
    (root / "packed.tar.gz").rename(root / ARCHIVE)
    say(f"{ARCHIVE}: {(root / ARCHIVE).stat().st_size / 1e9:,.2f} GB")


def _write(content, target):
    with target.open("wb") as file, gzip.GzipFile("", "wb", EFFORT, file, mtime=0) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
        for path in sorted(path for path in content.rglob("*") if path.is_file()):
            archive.add(path, path.relative_to(content).as_posix(), filter=_plain)


def _plain(entry):
    """The same files give the same archive, whoever packs them and when."""
    entry.mtime = entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode = 0o755 if entry.mode & 0o100 else 0o644
    return entry


def main(root=Path("."), environment=os.environ, say=print):
    """0 when the archive is there."""
    try:
        pack(root, environment, say)
        return 0
    except Problem as problem:
        say(problem)
        return 1


if __name__ == "__main__":
    sys.exit(main())
