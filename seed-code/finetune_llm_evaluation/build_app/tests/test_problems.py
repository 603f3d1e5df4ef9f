import contextlib
import importlib.util
import io
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from tests.containers import script

problems = script("problems")

HAS_PIP = unittest.skipUnless(importlib.util.find_spec("pip"), "pip is not installed")


class RunTests(unittest.TestCase):
    def reason(self, job):
        """What SageMaker would show, and how the process ended."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "output" / "failure"
            with contextlib.redirect_stderr(io.StringIO()):
                try:
                    problems.run(job, file, libraries=lambda: None)
                    ended = None
                except BaseException as error:
                    ended = error
            return (file.read_text() if file.exists() else None), ended

    def test_a_problem_ends_the_job_with_its_words(self):
        reason, ended = self.reason(mock.Mock(side_effect=problems.Problem("take another data set")))
        self.assertEqual(reason, "take another data set")
        self.assertEqual(ended.code, 1)

    def test_any_other_error_is_shown_and_goes_on(self):
        reason, ended = self.reason(mock.Mock(side_effect=KeyError("x")))
        self.assertEqual(reason, "KeyError: 'x'")
        self.assertIsInstance(ended, KeyError)

    def test_a_reason_is_as_long_as_sagemaker_shows(self):
        reason, _ = self.reason(mock.Mock(side_effect=problems.Problem("x" * 5000)))
        self.assertEqual(len(reason), problems.LONGEST_REASON)

    def test_a_job_that_succeeds_leaves_no_reason(self):
        self.assertEqual(self.reason(lambda: None), (None, None))


class LibraryTests(unittest.TestCase):
    @HAS_PIP
    def test_what_is_there_is_not_installed_again(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "requirements.txt"
            file.write_text("pip\n")
            problems.install_libraries(file)

    @HAS_PIP
    def test_what_cannot_be_installed_says_what_to_change(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "requirements.txt"
            file.write_text("--no-index\nthere-is-no-such-library==1.0\n")
            with self.assertRaisesRegex(problems.Problem, "image_uris.py.*there-is-no-such-library"):
                problems.install_libraries(file)

    def test_every_library_is_pinned(self):
        lines = (Path(problems.__file__).parent / "requirements.txt").read_text().splitlines()
        named = [line for line in lines if line and not line.startswith("#")]
        self.assertTrue(named)
        for line in named:
            self.assertRegex(line, r"^[a-z0-9-]+==[0-9.]+$")
