import json
import unittest

from tests.builds import TOKEN

from access_token import read_token
from problems import Problem


class TokenTests(unittest.TestCase):
    def read(self, secret):
        return read_token({"HUGGING_FACE_SECRET": secret})

    def test_a_secret_is_the_token_or_holds_it(self):
        for secret in (TOKEN, f" {TOKEN}\n", json.dumps({"token": TOKEN, "user": "x"}), json.dumps({"HF_TOKEN": TOKEN, "user": "x"}), json.dumps({"any": TOKEN})):
            self.assertEqual(self.read(secret), TOKEN)

    def test_without_a_secret_there_is_no_token(self):
        self.assertIsNone(read_token({}))

    def test_what_is_no_token_is_refused_without_being_shown(self):
        for secret in ('{"a": "%s", "b": "%s"}' % (TOKEN, TOKEN), "{" + TOKEN, f"two {TOKEN}"):
            with self.assertRaises(Problem) as raised:
                self.read(secret)
            self.assertNotIn(TOKEN, str(raised.exception))
