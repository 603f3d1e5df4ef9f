import contextlib
import io
import os
import unittest
from unittest import mock

from ml_pipelines import __main__ as program
from ml_pipelines.settings import read_settings
from ml_pipelines.variables import SettingsError
from tests.environment import ENVIRONMENT, settings


class SettingsTests(unittest.TestCase):
    def test_all_missing_variables_are_named_together(self):
        with self.assertRaises(SettingsError) as raised:
            read_settings({})
        self.assertEqual({line.split()[0] for line in str(raised.exception).splitlines()}, set(ENVIRONMENT))

    def test_what_is_printed_holds_nothing_but_what_the_stack_gave(self):
        token = "hf_" + "x" * 20
        with mock.patch.dict(os.environ, {**ENVIRONMENT, "HF_TOKEN": token}), contextlib.redirect_stdout(io.StringIO()) as said:
            self.assertEqual(program.main(["--print"]), 0)
        self.assertNotIn(token, said.getvalue())
        self.assertIn(settings().token_secret, said.getvalue())
