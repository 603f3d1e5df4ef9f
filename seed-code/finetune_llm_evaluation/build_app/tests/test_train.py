import contextlib
import io
import json
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from tests.containers import WordTokenizer, row, script
from tests.test_training_options import checkpoint, given, read

problems, rows, train = script("problems"), script("rows"), script("train")


class OutOfMemoryError(RuntimeError):
    """Named like PyTorch's."""


class ExampleTests(unittest.TestCase):
    def test_long_rows_are_left_out_and_counted(self):
        long = {**row(2), "query": "SELECT " + "a , " * 500}
        with contextlib.redirect_stdout(io.StringIO()) as said:
            self.assertEqual(len(train.examples(WordTokenizer(), [row(1), long], 100)), 1)
        self.assertIn("1 of 2 rows", said.getvalue())

    def test_nothing_to_learn_from_is_refused(self):
        with contextlib.redirect_stdout(io.StringIO()), self.assertRaisesRegex(problems.Problem, "max_tokens in ml_pipelines/training.py"):
            train.examples(WordTokenizer(), [row(1)], 3)


class JobTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        (self.root / "input" / "config").mkdir(parents=True)
        (self.root / "input" / "config" / "hyperparameters.json").write_text(json.dumps(given()))
        for name, count in (("train", 3), ("validation", 1)):
            rows.write_rows(self.root / "input" / "data" / name / f"{name}-0.jsonl", [row(number) for number in range(count)])

    def test_the_job_works_in_the_folders_that_sagemaker_gives_it(self):
        calls = []
        train.main(self.root, train=lambda *arguments: calls.append(arguments))
        [(options, trained, validated, checkpoints, output)] = calls
        self.assertEqual((len(trained), len(validated)), (3, 1))
        self.assertEqual((checkpoints, output), (self.root / "checkpoints", self.root / "model"))

    def test_too_little_memory_says_what_to_change(self):
        def fail(*arguments):
            raise OutOfMemoryError("CUDA out of memory")

        with self.assertRaisesRegex(problems.Problem, "BatchSize 4.*smaller BatchSize.*TrainingInstanceType: .*ml.g6e has 48 GB"):
            train.main(self.root, train=fail)

    def test_any_other_error_stays_what_it_is(self):
        def fail(*arguments):
            raise KeyError("labels")

        with self.assertRaises(KeyError):
            train.main(self.root, train=fail)


class FineTuneTests(unittest.TestCase):
    """The order of calls, with libraries that only take note of them."""

    def fine_tune(self, checkpoints):
        peft, transformers, model = mock.MagicMock(), mock.MagicMock(), mock.MagicMock()
        tokenizer = WordTokenizer()
        tokenizer.save_pretrained = mock.Mock()
        with (
            mock.patch.dict(sys.modules, {"peft": peft, "transformers": transformers}),
            mock.patch.object(train.hub, "load_model", return_value=(model, tokenizer)),
            contextlib.redirect_stdout(io.StringIO()),
        ):
            train.fine_tune(read(given()), [row(1), row(2)], [row(3)], checkpoints, "/output")
        return transformers.Trainer, tokenizer

    def test_the_merged_model_is_saved_with_its_tokenizer(self):
        trainer, tokenizer = self.fine_tune("/nowhere")
        self.assertEqual(len(trainer.call_args.kwargs["train_dataset"]), 2)
        trainer.return_value.train.assert_called_once_with(resume_from_checkpoint=None)
        trainer.return_value.model.merge_and_unload.return_value.save_pretrained.assert_called_once_with("/output")
        tokenizer.save_pretrained.assert_called_once_with("/output")

    def test_training_goes_on_from_the_last_checkpoint(self):
        with tempfile.TemporaryDirectory() as folder:
            last = checkpoint(folder, "checkpoint-100")
            trainer, _ = self.fine_tune(folder)
        trainer.return_value.train.assert_called_once_with(resume_from_checkpoint=str(last))
