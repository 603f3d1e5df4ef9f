import json
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

from ml_pipelines.parameters import pipeline_parameters
from tests.containers import script
from tests.environment import definition
from tests.steps import resolved, steps

dry_run, problems, training_options = script("dry_run"), script("problems"), script("training_options")


def read(texts):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "hyperparameters.json"
        file.write_text(json.dumps(texts))
        return training_options.read_options(file)


def given():
    """The hyperparameters of a run with default parameters."""
    defaults = {parameter["Name"]: parameter["DefaultValue"] for parameter in pipeline_parameters()}
    return resolved(steps(definition())["FinetuneLLMSQLModel"]["Arguments"]["HyperParameters"], defaults)


def checkpoint(folder, name):
    """A complete checkpoint, with nothing in its files."""
    place = Path(folder) / name
    place.mkdir()
    for file in training_options.CHECKPOINT_FILES:
        (place / file).touch()
    return place


class OptionTests(unittest.TestCase):
    def test_the_script_reads_what_the_step_gives_and_no_more(self):
        options = read(given())
        self.assertEqual(set(vars(options)), set(given()))
        self.assertTrue(options.dry_run)
        self.assertEqual((options.batch_size, options.epochs), (4, 1))

    def test_all_that_is_missing_is_named_together(self):
        with self.assertRaises(problems.Problem) as raised:
            read({})
        self.assertEqual({part.split()[0] for part in str(raised.exception).split("; ")}, set(given()))


class ArgumentTests(unittest.TestCase):
    def setUp(self):
        self.options = read({**given(), "dry_run": "False"})

    def test_a_dry_run_stops_after_a_few_steps_and_writes_a_checkpoint_before(self):
        arguments = training_options.trainer_arguments(replace(self.options, dry_run=True), "/checkpoints")
        self.assertEqual(arguments["max_steps"], dry_run.STEPS)
        self.assertLess(arguments["save_steps"], dry_run.STEPS)

    def test_a_full_run_goes_by_epochs(self):
        arguments = training_options.trainer_arguments(replace(self.options, epochs=3), "/checkpoints")
        self.assertEqual((arguments["max_steps"], arguments["num_train_epochs"]), (-1, 3))

    def test_a_smaller_batch_learns_from_as_many_rows_per_update(self):
        for batch in (1, 2, 4, 8, 16):
            arguments = training_options.trainer_arguments(replace(self.options, batch_size=batch), "/checkpoints")
            rows = arguments["per_device_train_batch_size"] * arguments["gradient_accumulation_steps"]
            self.assertEqual(rows, training_options.ROWS_PER_UPDATE)

    def test_a_larger_batch_is_one_update(self):
        arguments = training_options.trainer_arguments(replace(self.options, batch_size=64), "/checkpoints")
        self.assertEqual(arguments["gradient_accumulation_steps"], 1)


class CheckpointTests(unittest.TestCase):
    def test_the_newest_complete_one_is_taken(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("checkpoint-90", "checkpoint-100", "checkpoint-200"):
                checkpoint(folder, name)
            (Path(folder) / "checkpoint-200" / "optimizer.pt").unlink()
            self.assertEqual(training_options.last_checkpoint(folder).name, "checkpoint-100")

    def test_there_is_none_at_first(self):
        self.assertIsNone(training_options.last_checkpoint("/nowhere"))
