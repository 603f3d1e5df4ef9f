import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

from source_scripts import preprocessing

FEATURES = {
    "length": {"median": 0.5, "mean": 0.4, "standard_deviation": 0.1},
    "height": {"median": 0.2, "mean": 0.2, "standard_deviation": 1.0},
}


class PlainTests(unittest.TestCase):
    def test_numbers_stay_numbers(self):
        self.assertEqual(preprocessing.plain(["1", " 2.5"], 1), [1.0, 2.5])

    def test_text_is_refused_with_what_to_do(self):
        with self.assertRaisesRegex(ValueError, "line 3: M, 1 .*FeaturesUrl.*preprocessing.py"):
            preprocessing.plain(["M", "1"], 3)


class ScaledTests(unittest.TestCase):
    def test_numbers_are_scaled_as_in_training_and_each_sex_has_a_column(self):
        length, height, *sexes = preprocessing.scaled(["I", "0.6", "1.2"], 1, FEATURES)
        self.assertAlmostEqual(length, 2.0)
        self.assertAlmostEqual(height, 1.0)
        self.assertEqual(sexes, [0.0, 1.0, 0.0])

    def test_a_label_is_left_out_because_models_are_not_told_the_answer(self):
        self.assertEqual(
            preprocessing.scaled(["M", "0.6", "1.2", "15"], 1, FEATURES), preprocessing.scaled(["M", "0.6", "1.2"], 1, FEATURES)
        )

    def test_a_gap_gets_the_median_of_the_training_rows(self):
        self.assertEqual(preprocessing.scaled(["M", "", "1"], 1, FEATURES), preprocessing.scaled(["M", "0.5", "1"], 1, FEATURES))

    def test_a_bad_line_is_named(self):
        with self.assertRaisesRegex(ValueError, "line 7: 2 columns where there should be sex, length, height"):
            preprocessing.scaled(["M", "1"], 7, FEATURES)
        with self.assertRaisesRegex(ValueError, "line 7: height is 'tall'"):
            preprocessing.scaled(["M", "1", "tall"], 7, FEATURES)


class JobTests(unittest.TestCase):
    def run_job(self, table, features=None):
        """What the job writes."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "input").mkdir()
            (root / "input" / "table.csv").write_text(table)
            if features:
                (root / "features").mkdir()
                (root / "features" / "features.json").write_text(json.dumps(features))
            with contextlib.redirect_stdout(io.StringIO()):
                preprocessing.main(root)
            return (root / "data" / "data.csv").read_bytes().decode()

    def test_every_row_becomes_a_line_without_header_or_carriage_return(self):
        self.assertEqual(self.run_job("1,2\r\n3,4\r\n"), "1.0,2.0\n3.0,4.0\n")

    def test_features_of_the_training_are_used_where_there_are_any(self):
        self.assertEqual(self.run_job("F,0.4,0.2,9\n", FEATURES), "0.0,0.0,1.0,0.0,0.0\n")

    def test_an_empty_table_is_refused(self):
        with self.assertRaisesRegex(ValueError, "empty"):
            self.run_job("\n")

    def test_two_tables_are_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("a.csv", "b.csv"):
                (Path(folder) / name).write_text("1")
            with self.assertRaisesRegex(ValueError, "exactly one file, but 2"):
                preprocessing.find_table(folder)
