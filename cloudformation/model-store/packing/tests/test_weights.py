import json
import unittest

from tests.builds import TOKEN, Build

import weights

NOTE = {"id": "owner/model", "revision": "v1"}


class WeightsTests(unittest.TestCase):
    def build(self, **build):
        one = Build(self, **build)
        (one.root / "weights").mkdir()
        (one.root / "weights" / "SOURCE.json").write_text(json.dumps(NOTE))
        return one

    def staged(self, build):
        folder = build.root / "weights"
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    def test_the_model_s_files_lie_beside_the_note(self):
        build = self.build(files={"owner/model": {"config.json": b"{}", "tokenizer/vocab.json": b"{}"}})
        self.assertEqual(build.run(weights.main, TOKEN), 0)
        self.assertEqual(self.staged(build), {"SOURCE.json", "config.json", "tokenizer/vocab.json"})
        self.assertEqual(build.asked, [("owner/model", "v1", TOKEN)])

    def test_a_build_that_fails_leaves_no_part_of_a_model(self):
        build = self.build(failure=ConnectionError())
        self.assertEqual(build.run(weights.main), 1)
        self.assertEqual(self.staged(build), {"SOURCE.json"})

    def test_a_model_without_files_is_a_failure(self):
        build = self.build()
        self.assertEqual(build.run(weights.main), 1)
        self.assertEqual(build.said[-1], "owner/model at v1 has no files")
