import unittest

from tests.environment import settings  # noqa: F401  (makes the scripts importable)

from selection import File, SelectionError, select


def chosen(*paths):
    return [file.path for file in select([File(path, 1, "", "id") for path in paths])]


class SelectionTests(unittest.TestCase):
    def test_safetensors_stand_before_the_same_weights_in_other_formats(self):
        self.assertEqual(
            chosen("config.json", "model.safetensors", "pytorch_model.bin", "tf_model.h5", "flax_model.msgpack", "model.gguf"),
            ["config.json", "model.safetensors"],
        )

    def test_all_parts_and_everything_small_at_the_top_come_along(self):
        parts = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", "model.safetensors.index.json"]
        small = ["LICENSE", "README.md", "config.json", "modeling_own.py", "tokenizer.json", "tokenizer.model"]
        self.assertEqual(chosen(*parts, *small), sorted([*parts, *small]))

    def test_copies_below_the_top_and_hidden_files_stay_behind(self):
        self.assertEqual(
            chosen("config.json", "model.safetensors", "original/consolidated.00.pth", "onnx/model.onnx", "fp8/model.safetensors", ".gitattributes"),
            ["config.json", "model.safetensors"],
        )

    def test_weights_that_lie_there_twice_are_taken_once(self):
        self.assertEqual(chosen("config.json", "consolidated.safetensors", "model.safetensors"), ["config.json", "model.safetensors"])
        self.assertEqual(chosen("config.json", "consolidated.safetensors"), ["config.json", "consolidated.safetensors"])

    def test_older_weights_are_taken_where_there_are_no_safetensors(self):
        self.assertEqual(chosen("config.json", "pytorch_model.bin", "training_args.bin"), ["config.json", "pytorch_model.bin"])

    def test_other_formats_alone_are_refused_by_name(self):
        with self.assertRaisesRegex(SelectionError, "only as gguf: choose the repository that it was converted from"):
            chosen("config.json", "model.Q4_K_M.gguf")

    def test_a_model_without_weights_is_refused(self):
        with self.assertRaisesRegex(SelectionError, "no weights"):
            chosen("config.json")

    def test_what_no_server_can_load_is_refused(self):
        with self.assertRaisesRegex(SelectionError, "adapter without its base model"):
            chosen("adapter_config.json", "adapter_model.safetensors")
        with self.assertRaisesRegex(SelectionError, "no config.json"):
            chosen("model.safetensors")
