import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from tests.environment import settings  # noqa: F401  (makes the scripts importable)
from tests.fakes import FakeS3, FakeSecrets
from tests.hub_server import COMMIT, HubServer

import stage_model

TOKEN = "hf_" + "x" * 20
FILES = {"config.json": b"{}", "model.safetensors": bytes(range(256)) * 100, "pytorch_model.bin": b"the same again", ".gitattributes": b""}
PREFIX = f"pipeline/models/owner/model/{COMMIT}"
ENVIRONMENT = {
    "MODEL_ID": "owner/model",
    "MODEL_REVISION": "main",
    "TOKEN_SECRET": "secret",
    "BUCKET": "bucket",
    "PREFIX": "pipeline/models",
    "KMS_KEY": "key",
    "REGION": "eu-west-1",
}


class StageTests(unittest.TestCase):
    def setUp(self):
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        self.root = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        self.hub, self.s3 = stack.enter_context(HubServer(FILES, token=TOKEN)), FakeS3()
        self.message = self.root / "output" / "message"

    def run_job(self, secret=TOKEN, **changes):
        """Exit code and everything that was said."""
        stage = mock.patch.object(stage_model, "stage", self.staging(stage_model.stage))
        with stage, contextlib.redirect_stdout(io.StringIO()) as said, contextlib.redirect_stderr(said):
            code = stage_model.main({**ENVIRONMENT, **changes}, self.root, self.message, (self.s3, FakeSecrets(secret=secret)))
        return code, said.getvalue()

    def staging(self, stage):
        return lambda *arguments: stage(*arguments, address=self.hub.address, sleep=lambda seconds: None)

    def paths(self):
        return [path for path, _ in self.hub.cdn.requests]

    def test_one_copy_of_the_weights_lands_below_the_commit(self):
        self.assertEqual(self.run_job()[0], 0)
        self.assertEqual(self.s3.objects, {f"{PREFIX}/{name}": FILES[name] for name in ("config.json", "model.safetensors")})

    def test_the_report_says_where_and_what(self):
        self.run_job()
        report = json.loads((self.root / "staged" / "staged.json").read_text())
        self.assertEqual(report, {"url": f"s3://bucket/{PREFIX}/", "revision": COMMIT, "files": 2, "bytes": 25602})

    def test_a_second_run_of_the_same_revision_downloads_nothing(self):
        self.run_job()
        before = len(self.paths())
        code, said = self.run_job()
        self.assertEqual((code, len(self.paths())), (0, before))
        self.assertIn("model.safetensors: there already", said)
        self.assertEqual(json.loads((self.root / "staged" / "staged.json").read_text())["files"], 2)

    def test_what_is_missing_after_a_failure_is_copied_and_no_more(self):
        self.run_job()
        del self.s3.objects[f"{PREFIX}/config.json"]
        before = len(self.paths())
        self.run_job()
        self.assertEqual([path.split("?")[0] for path in self.paths()[before:]], ["/config.json"])

    def test_a_file_that_came_damaged_is_fetched_once_more(self):
        self.hub.spoil = {"model.safetensors"}
        code, said = self.run_job()
        self.assertEqual((code, self.s3.objects[f"{PREFIX}/model.safetensors"]), (0, FILES["model.safetensors"]))
        self.assertIn("trying once more", said)

    def test_a_public_model_needs_no_token(self):
        self.hub.token = ""
        code, said = self.run_job(secret='{"token": ""}')
        self.assertEqual(code, 0)
        self.assertIn("none in secret 'secret'", said)

    def test_weights_that_can_run_code_are_warned_of(self):
        self.hub.files = {"config.json": b"{}", "pytorch_model.bin": b"weights"}
        self.assertIn("can run code", self.run_job()[1])

    def test_a_refusal_is_one_line_for_the_log_and_for_the_step(self):
        self.hub.refuse_files = (403, "GatedRepo")
        code, said = self.run_job()
        self.assertEqual(code, 1)
        self.assertIn("is gated", self.message.read_text())
        self.assertNotIn("Traceback", said)
        self.assertFalse((self.root / "staged").exists())


class SecrecyTests(StageTests):
    """The same once more: whatever happens, the token is in nothing that the job says, writes or leaves."""

    def run_job(self, secret=TOKEN, **changes):
        code, said = super().run_job(secret, **changes)
        left = said + repr((self.s3.objects, self.s3.metadata, self.s3.requests))
        left += "".join(file.read_text() for file in self.root.rglob("*") if file.is_file())
        self.assertNotIn(TOKEN, left)
        return code, said

    def test_even_an_unforeseen_failure_does_not_show_it(self):
        with mock.patch.object(self.s3, "head_object", side_effect=RuntimeError("out of paper")):
            code, said = self.run_job()
        self.assertEqual(code, 1)
        self.assertIn("Traceback", said)
        self.assertIn("out of paper", self.message.read_text())

    def test_nor_do_a_missing_secret_and_one_that_is_no_token(self):
        for secret in (f"{TOKEN}\n{TOKEN}", f'{{"a": "{TOKEN}", "b": "{TOKEN}"}}'):
            self.assertEqual(self.run_job(secret)[0], 1)
        self.assertEqual(self.run_job(TOKEN_SECRET="other")[0], 1)
