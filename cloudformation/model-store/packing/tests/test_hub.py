import errno
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

from tests.builds import TOKEN, Build

import hub
from problems import Problem

MODEL = {"id": "owner/model", "revision": "main"}


class RepositoryNotFoundError(OSError):
    """Named like the hub's."""


class GatedRepoError(RepositoryNotFoundError):
    """Named like the hub's, and derived as the hub's is."""


class LocalEntryNotFoundError(OSError):
    """Named like the hub's."""


class HfHubHTTPError(OSError):
    """Named like the hub's."""

    def __init__(self, status):
        super().__init__(f"status of {TOKEN}")
        self.response = SimpleNamespace(status_code=status)


class HubTests(unittest.TestCase):
    def failing(self, failure):
        Build(self, failure=failure)
        with tempfile.TemporaryDirectory() as folder:
            hub.download(MODEL, Path(folder), TOKEN, lambda line: None)

    def test_each_failure_says_what_to_change_and_never_the_token(self):
        for failure, words in (
            (GatedRepoError(), "owner/model at main is gated: accept its licence"),
            (RepositoryNotFoundError(), "not found on the hub"),
            (HfHubHTTPError(401), r"refused by the hub \(401\)"),
            (ConnectionError(), "does not answer"),
            (OSError(errno.ENOSPC, "No space left on device"), "No space left on device"),
        ):
            with self.assertRaisesRegex(Problem, words) as raised:
                self.failing(failure)
            self.assertNotIn(TOKEN, str(raised.exception))

    def test_the_refusal_behind_a_missing_copy_is_told(self):
        failure = LocalEntryNotFoundError()
        failure.__cause__ = HfHubHTTPError(403)
        with self.assertRaisesRegex(Problem, r"refused by the hub \(403\)"):
            self.failing(failure)

    def test_an_error_of_another_sort_stays_what_it_is(self):
        with self.assertRaises(ZeroDivisionError):
            self.failing(ZeroDivisionError())
