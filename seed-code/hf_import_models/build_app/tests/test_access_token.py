import json
import unittest

from tests.environment import settings  # noqa: F401  (makes the scripts importable)
from tests.fakes import ClientError, FakeSecrets

from access_token import TokenError, read_token

TOKEN = "hf_" + "x" * 20


def read(value):
    return read_token(FakeSecrets(name=value), "name")


class TokenTests(unittest.TestCase):
    def test_a_secret_may_be_the_token_alone(self):
        self.assertEqual(read(TOKEN), TOKEN)
        self.assertEqual(read(f" {TOKEN}\n"), TOKEN)

    def test_a_secret_may_be_json_under_any_usual_name(self):
        for key in ("token", "hf_token", "HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "accessToken"):
            self.assertEqual(read(json.dumps({"user": "somebody", key: TOKEN})), TOKEN)

    def test_a_single_value_needs_no_name(self):
        self.assertEqual(read(json.dumps({"whatever": TOKEN})), TOKEN)

    def test_an_empty_token_is_none(self):
        self.assertEqual(read(json.dumps({"token": ""})), "")

    def test_keys_are_named_when_none_fits_and_values_are_not(self):
        with self.assertRaisesRegex(TokenError, "keys one, two: call the one with the token 'token'") as raised:
            read(json.dumps({"one": TOKEN, "two": TOKEN}))
        self.assertNotIn(TOKEN, str(raised.exception))

    def test_no_message_shows_what_a_secret_holds(self):
        for value in (f"two {TOKEN}", f'{{"token": "{TOKEN}"', json.dumps({"token": TOKEN + "\r\nX-Header: 1"}), TOKEN + "ä", TOKEN.encode()):
            with self.assertRaises(TokenError) as raised:
                read(value)
            self.assertNotIn("hf_", str(raised.exception))
            self.assertIn("'name'", str(raised.exception))
            self.assertTrue(raised.exception.__cause__ is None or raised.exception.__suppress_context__)

    def test_a_missing_secret_says_how_to_make_it(self):
        with self.assertRaisesRegex(TokenError, "aws secretsmanager create-secret --name other"):
            read_token(FakeSecrets(), "other")

    def test_refusals_say_who_must_be_let_in(self):
        for code in ("AccessDeniedException", "DecryptionFailure"):
            with self.assertRaisesRegex(TokenError, f"may not read secret 'name' \\({code}\\)"):
                read(ClientError(code))

    def test_other_errors_keep_their_name(self):
        with self.assertRaisesRegex(TokenError, "InternalServiceError"):
            read(ClientError("InternalServiceError"))
