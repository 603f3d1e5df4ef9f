import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

from tests.containers import row, script

dry_run, preprocess, problems, rows = script("dry_run"), script("preprocess"), script("problems"), script("rows")

TEXTS = {"DATASET": "owner/name", "MAX_ROWS": "1000", "DRY_RUN": "False"}


class PreprocessTests(unittest.TestCase):
    def written(self, folder, hosts=("algo-1",), parts=None, **texts):
        """Runs the job on every host and reads back what all of them have written."""
        loaded = parts or {"train": [row(number) for number in range(2000)]}
        for host in hosts:
            cluster = Path(folder) / "resourceconfig.json"
            cluster.write_text(json.dumps({"current_host": host, "hosts": list(hosts)}))
            with contextlib.redirect_stdout(io.StringIO()):
                preprocess.main(folder, {**TEXTS, **texts}, cluster, load=lambda dataset: loaded)
        return {name: rows.read_rows(Path(folder) / name) for name in ("train", "validation", "test")}

    def test_rows_are_split_and_limited(self):
        with tempfile.TemporaryDirectory() as folder:
            counts = {name: len(part) for name, part in self.written(folder).items()}
        self.assertEqual(counts, {"train": 850, "validation": 50, "test": 100})

    def test_a_dry_run_takes_few_rows(self):
        with tempfile.TemporaryDirectory() as folder:
            counts = [len(part) for part in self.written(folder, DRY_RUN="True").values()]
        self.assertEqual(sum(counts), dry_run.ROWS)

    def test_several_instances_write_what_one_would(self):
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as three:
            alone, together = self.written(one), self.written(three, hosts=("algo-1", "algo-2", "algo-3"))
            self.assertEqual(len(list((Path(three) / "train").iterdir())), 3)
        for name in alone:
            self.assertCountEqual([part["query"] for part in alone[name]], [part["query"] for part in together[name]])

    def test_a_data_set_without_a_part_to_train_on_is_refused(self):
        with tempfile.TemporaryDirectory() as folder, self.assertRaisesRegex(problems.Problem, "parts test, but no part 'train'"):
            self.written(folder, parts={"test": [row(1)]})

    def test_what_is_missing_is_named_before_anything_is_loaded(self):
        with self.assertRaisesRegex(problems.Problem, "DATASET is not given; MAX_ROWS is not given; DRY_RUN is not given"):
            preprocess.main(texts={}, load=lambda dataset: self.fail("loaded"))
