import json
import unittest

from tests.builds import TOKEN, Build, archive, contents

import archive as packing

CODE = {"code/inference.py": b"def model_fn(model_dir): ...", "code/util/text.py": b""}
WEIGHTS = {"config.json": b"{}", "model.safetensors": b"weights"}


class ArchiveTests(unittest.TestCase):
    def build(self, *models, **build):
        one = Build(self, **build)
        (one.root / "request.json").write_text(json.dumps({"models": [{"id": model, "revision": "main"} for model in models]}))
        (one.root / "model.tar.gz").write_bytes(archive(CODE))
        return one

    def test_one_model_lies_at_the_root_beside_the_code(self):
        build = self.build("owner/model", files={"owner/model": WEIGHTS})
        self.assertEqual(build.run(packing.main), 0)
        self.assertEqual(contents(build.root / "model.tar.gz"), {**CODE, **WEIGHTS})

    def test_several_models_lie_in_folders_of_their_names(self):
        build = self.build("owner/a", "b", files={"owner/a": WEIGHTS, "b": {"config.json": b"[]"}})
        self.assertEqual(build.run(packing.main), 0)
        expected = {**CODE, "a/config.json": b"{}", "a/model.safetensors": b"weights", "b/config.json": b"[]"}
        self.assertEqual(contents(build.root / "model.tar.gz"), expected)

    def test_a_file_of_the_code_counts_more_than_one_of_the_model(self):
        build = self.build("owner/model", files={"owner/model": {"code/inference.py": b"another's"}})
        build.run(packing.main)
        self.assertEqual(contents(build.root / "model.tar.gz")["code/inference.py"], CODE["code/inference.py"])

    def test_the_same_files_give_the_same_bytes(self):
        def packed():
            build = self.build("owner/model", files={"owner/model": WEIGHTS})
            build.run(packing.main)
            return (build.root / "model.tar.gz").read_bytes()

        self.assertEqual(packed(), packed())

    def test_a_build_that_fails_leaves_no_archive_that_could_be_uploaded(self):
        build = self.build("owner/model", failure=ConnectionError())
        self.assertEqual(build.run(packing.main), 1)
        self.assertFalse((build.root / "model.tar.gz").exists())

    def test_the_token_opens_the_model_and_is_never_said(self):
        build = self.build("owner/model", files={"owner/model": WEIGHTS})
        build.run(packing.main, TOKEN)
        self.assertEqual(build.asked, [("owner/model", "main", TOKEN)])
        self.assertNotIn(TOKEN, "".join(build.said))

    def test_without_a_secret_no_token_is_sent_not_even_one_of_the_machine(self):
        build = self.build("owner/model", files={"owner/model": WEIGHTS})
        build.run(packing.main)
        self.assertIs(build.asked[0][2], False)
