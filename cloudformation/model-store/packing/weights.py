"""Puts a model of the Hugging Face hub into weights/, file by file, beside the note that says which one it is. Runs in CodeBuild."""

import json
import os
import sys
from pathlib import Path

from access_token import read_token
from hub import download
from problems import Problem

FOLDER, NOTE = "weights", "SOURCE.json"


def stage(root, environment, say=print):
    """Fills root/weights with the model that root/weights/SOURCE.json names."""
    model = json.loads((root / FOLDER / NOTE).read_text(encoding="utf-8"))
    # Beside and not in it: a build that fails uploads what is there, and half a model must not be.
    fresh = root / "download"
    fresh.mkdir()
    download(model, fresh, read_token(environment), say)
    (root / FOLDER / NOTE).rename(fresh / NOTE)
    (root / FOLDER).rmdir()
    fresh.rename(root / FOLDER)


def main(root=Path("."), environment=os.environ, say=print):
    """0 when the weights are there."""
    try:
        stage(root, environment, say)
        return 0
    except Problem as problem:
        say(problem)
        return 1


if __name__ == "__main__":
    sys.exit(main())
