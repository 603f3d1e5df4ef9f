import json
import tempfile
import unittest
from pathlib import Path

from endpoint_stacks.stage_config import FOLDER, read_stage_config
from endpoint_stacks.stages import PREFIXES
from endpoint_stacks.variables import SettingsError

GOOD = {"initial_instance_count": 1, "initial_variant_weight": 1.0, "instance_type": "ml.m5.large", "variant_name": "AllTraffic"}


class StageConfigTests(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name) / "config"
        self.folder.mkdir()

    def read(self, stage="dev", **content):
        (self.folder / f"{stage}.json").write_text(json.dumps(content))
        return read_stage_config(stage, self.folder)

    def test_each_stage_reads_its_own_file(self):
        types = {"dev": "ml.t2.medium", "preprod": "ml.m5.xlarge", "prod": "ml.c5.4xlarge"}
        for count, (stage, instance_type) in enumerate(types.items(), start=1):
            self.read(stage, **{**GOOD, "instance_type": instance_type, "initial_instance_count": count})
        read = {stage: read_stage_config(stage, self.folder) for stage in types}
        self.assertEqual({stage: config.instance_type for stage, config in read.items()}, types)
        self.assertEqual([config.initial_instance_count for config in read.values()], [1, 2, 3])

    def test_a_stage_without_a_file_does_not_take_another_ones(self):
        self.read("dev", **GOOD)
        with self.assertRaisesRegex(SettingsError, "config/prod.json is not there"):
            read_stage_config("prod", self.folder)

    def test_the_files_of_this_repository_are_good(self):
        self.assertEqual({path.stem for path in FOLDER.glob("*.json")}, set(PREFIXES))
        for stage in PREFIXES:
            read_stage_config(stage)

    def test_what_may_be_left_out_has_a_value(self):
        config = self.read(**GOOD)
        self.assertEqual((config.data_capture_percentage, config.startup_timeout_seconds), (100, None))

    def test_everything_that_is_wrong_is_named_at_once(self):
        with self.assertRaises(SettingsError) as raised:
            self.read(instance_typ="ml.m5.large", initial_instance_count=0, initial_variant_weight=1.0, variant_name="AllTraffic")
        lines = str(raised.exception).splitlines()
        self.assertEqual(len(lines), 3)
        self.assertIn("'instance_typ' is not known", lines[0])
        self.assertIn("'instance_type' is missing", lines[1])
        self.assertIn("'initial_instance_count' is 0", lines[2])

    def test_values_out_of_range_are_refused(self):
        wrong = {
            "initial_instance_count": [0, 1.5, True, "1", None],
            "initial_variant_weight": [0, -1, "1", True],
            "instance_type": ["m5.large", "ml.m5", "", 5],
            "variant_name": ["", "All Traffic", "-a", "a" * 64],
            "data_capture_percentage": [-1, 101, 12.5],
            "startup_timeout_seconds": [59, 3601, "60"],
        }
        for name, values in wrong.items():
            for value in values:
                with self.subTest(name=name, value=value), self.assertRaisesRegex(SettingsError, name):
                    self.read(**{**GOOD, name: value})

    def test_what_is_no_json_is_told_with_its_file(self):
        for text, words in {"{": "config/dev.json is no JSON", "[]": "config/dev.json must hold an object"}.items():
            (self.folder / "dev.json").write_text(text)
            with self.assertRaisesRegex(SettingsError, words):
                read_stage_config("dev", self.folder)
