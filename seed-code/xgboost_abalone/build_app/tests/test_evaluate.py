import contextlib
import io
import json
import tarfile
import tempfile
import unittest
from pathlib import Path

from source_scripts import evaluate


class EvaluationTests(unittest.TestCase):
    def test_error_and_its_spread(self):
        metric = evaluate.evaluation([1.0, 2.0, 3.0], [1.0, 4.0, 1.0])["regression_metrics"]["mse"]
        self.assertAlmostEqual(metric["value"], 8 / 3)
        self.assertAlmostEqual(metric["standard_deviation"] ** 2, 8 / 3)

    def test_a_constant_error_has_no_spread(self):
        metric = evaluate.evaluation([1.0, 2.0], [2.0, 3.0])["regression_metrics"]["mse"]
        self.assertEqual((metric["value"], metric["standard_deviation"]), (1.0, 0.0))

    def test_missing_predictions_are_refused(self):
        with self.assertRaisesRegex(ValueError, "1 predictions for 2 labels"):
            evaluate.evaluation([1.0, 2.0], [1.0])

    def test_a_model_that_predicts_no_number_is_refused(self):
        with self.assertRaisesRegex(ValueError, "nan"):
            evaluate.evaluation([1.0], [float("nan")])


class JobTests(unittest.TestCase):
    def test_the_report_lies_where_the_condition_looks(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "test").mkdir()
            (root / "test" / "test.csv").write_text("3.0,0.5,1.0\n5.0,0.1,0.0\n")
            with contextlib.redirect_stdout(io.StringIO()) as said:
                evaluate.main(root, predict=lambda archive, features: [row[0] for row in features])
            self.assertIn("over 2 rows", said.getvalue())
            report = json.loads((root / "evaluation" / "evaluation.json").read_text())
            self.assertAlmostEqual(report["regression_metrics"]["mse"]["value"], (2.5**2 + 4.9**2) / 2)

    def test_empty_test_data_is_refused(self):
        with self.assertRaisesRegex(ValueError, "empty"):
            evaluate.read_test_data([])

    def test_only_the_model_is_taken_from_the_archive(self):
        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder) / "model.tar.gz"
            with tarfile.open(archive, "w:gz") as tar:
                for name, content in (("xgboost-model", b"model"), ("../elsewhere", b"no")):
                    entry = tarfile.TarInfo(name)
                    entry.size = len(content)
                    tar.addfile(entry, io.BytesIO(content))
            self.assertEqual(evaluate.model_bytes(archive), b"model")
            self.assertEqual([path.name for path in Path(folder).iterdir()], ["model.tar.gz"])
