import sys
import unittest
from types import SimpleNamespace
from unittest import mock

from tests.containers import script

hub, problems = script("hub"), script("problems")


class RepositoryNotFoundError(OSError):
    """Named like the hub's."""


class GatedRepoError(RepositoryNotFoundError):
    """Named like the hub's, and derived as the hub's is."""


class HubTests(unittest.TestCase):
    def load(self, failure):
        """Loads a data set with a library that fails like that."""
        library = SimpleNamespace(load_dataset=mock.Mock(side_effect=failure))
        with mock.patch.dict(sys.modules, {"datasets": library}):
            return hub.load_rows("owner/name")

    def test_parts_come_by_name(self):
        library = SimpleNamespace(load_dataset=lambda name: {"train": [name]})
        with mock.patch.dict(sys.modules, {"datasets": library}):
            self.assertEqual(hub.load_rows("owner/name"), {"train": ["owner/name"]})

    def test_each_failure_says_what_to_change(self):
        for failure, words in (
            (RepositoryNotFoundError(), "HuggingFaceDataset 'owner/name' is not on the hub"),
            (GatedRepoError(), "is gated.*free to download"),
            (ConnectionError(), "does not answer.*start the run again"),
            (OSError("No space left on device"), "cannot be loaded: No space left"),
        ):
            with self.assertRaisesRegex(problems.Problem, words):
                self.load(failure)

    def test_the_cause_behind_an_error_is_found(self):
        failure = OSError("cannot load")
        failure.__cause__ = GatedRepoError()
        with self.assertRaisesRegex(problems.Problem, "is gated"):
            self.load(failure)

    def test_an_error_of_another_sort_stays_what_it_is(self):
        with self.assertRaises(ZeroDivisionError):
            self.load(ZeroDivisionError())


class ModelTests(unittest.TestCase):
    def test_a_tokenizer_without_padding_pads_with_its_end(self):
        tokenizer = SimpleNamespace(pad_token=None, eos_token="<end>")
        auto = SimpleNamespace(from_pretrained=lambda *_, **__: tokenizer)
        with mock.patch.dict(sys.modules, {"torch": mock.MagicMock(), "transformers": SimpleNamespace(AutoModelForCausalLM=auto, AutoTokenizer=auto)}):
            self.assertEqual(hub.load_model("owner/name")[1].pad_token, "<end>")
