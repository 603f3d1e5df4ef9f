import contextlib
import io
import json
import tarfile
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from tests.containers import row, script
from tests.environment import definition
from tests.steps import values

dry_run, evaluate, problems, rows = script("dry_run"), script("evaluate"), script("problems"), script("rows")


class OutOfMemoryError(RuntimeError):
    """Named like PyTorch's."""


class ReportTests(unittest.TestCase):
    def test_means_over_all_questions_and_their_spread(self):
        test = [row(1), row(2), row(3), row(4)]
        answers = [test[0]["query"], test[1]["query"].lower(), "SELECT 1", ""]
        metrics = evaluate.evaluation(evaluate.compared(test, answers), dry=False)["text_to_sql_metrics"]
        self.assertEqual(metrics["accuracy"], {"value": 0.5, "standard_deviation": 0.5})
        self.assertTrue(0.5 < metrics["token_overlap"]["value"] < 1)

    def test_missing_answers_are_refused(self):
        with self.assertRaisesRegex(ValueError, "1 answers for 2 questions"):
            evaluate.compared([row(1), row(2)], ["SELECT 1"])


class JobTests(unittest.TestCase):
    def run_job(self, folder, count, dry, answer):
        rows.write_rows(Path(folder) / "test" / "test-0.jsonl", [row(number) for number in range(count)])
        with contextlib.redirect_stdout(io.StringIO()) as said:
            evaluate.main(folder, {"DRY_RUN": dry}, answer=answer)
        report = json.loads((Path(folder) / "evaluation" / "evaluation.json").read_text())
        return report, rows.read_rows(Path(folder) / "predictions"), said.getvalue()

    def test_the_accuracy_stands_where_the_condition_looks(self):
        with tempfile.TemporaryDirectory() as folder:
            report, predictions, said = self.run_job(folder, 4, "False", lambda archive, test: [f"```sql\n{test[0]['query']}\n```"] * 4)
        [path] = values(definition(), "Path")
        found = report
        for part in path.split("."):
            found = found[part]
        self.assertEqual(found, 0.25)
        self.assertIn("accuracy: 0.250 over 4 questions", said)
        self.assertEqual([one["exact_match"] for one in predictions], [True, False, False, False])
        self.assertEqual(predictions[1]["answer"], predictions[0]["query"])

    def test_a_dry_run_asks_few_questions_and_says_so(self):
        with tempfile.TemporaryDirectory() as folder:
            report, predictions, _ = self.run_job(folder, 50, "True", lambda archive, test: ["SELECT 1"] * len(test))
        self.assertEqual((report["questions"], report["dry_run"]), (dry_run.QUESTIONS, True))
        self.assertEqual(len(predictions), dry_run.QUESTIONS)


class ArchiveTests(unittest.TestCase):
    def archive(self, folder, name="config.json"):
        path = Path(folder) / "model.tar.gz"
        with tarfile.open(path, "w:gz") as tar:
            entry = tarfile.TarInfo(name)
            entry.size = 2
            tar.addfile(entry, io.BytesIO(b"{}"))
        return path

    def test_the_model_is_asked_where_it_was_unpacked(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(evaluate, "ask") as ask:
            ask.side_effect = lambda model, test: [path.name for path in Path(model).iterdir()]
            self.assertEqual(evaluate.unpacked_answers(self.archive(folder), []), ["config.json"])

    def test_nothing_is_unpacked_elsewhere(self):
        with tempfile.TemporaryDirectory() as folder, self.assertRaises(tarfile.FilterError):
            evaluate.unpacked_answers(self.archive(folder, "../elsewhere"), [])

    def test_too_little_memory_says_what_to_change(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(evaluate, "ask", side_effect=OutOfMemoryError()):
            with self.assertRaisesRegex(problems.Problem, "larger EvaluationInstanceType"):
                evaluate.unpacked_answers(self.archive(folder), [])
