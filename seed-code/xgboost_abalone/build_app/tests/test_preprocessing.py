import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

from source_scripts import preprocessing

LINE = "M,0.455,0.365,0.095,0.514,0.2245,0.101,0.15,15"


def table(count):
    """Rows that differ in length and rings."""
    return [f"{'FIM'[i % 3]},{0.1 + i / 1000},0.3,0.1,0.5,0.2,0.1,0.15,{i % 20 + 1}" for i in range(count)]


class ReadTests(unittest.TestCase):
    def test_a_line_becomes_named_values(self):
        [row] = preprocessing.read_rows([LINE])
        self.assertEqual((row["sex"], row["length"], row["rings"]), ("M", 0.455, 15.0))

    def test_gaps_are_allowed_in_numbers_but_not_in_the_label(self):
        [row] = preprocessing.read_rows([LINE.replace("0.095", "")])
        self.assertIsNone(row["height"])
        with self.assertRaisesRegex(ValueError, "line 1: rings"):
            preprocessing.read_rows([LINE.replace(",15", ",")])

    def test_a_bad_line_is_named(self):
        with self.assertRaisesRegex(ValueError, "line 2: 2 columns"):
            preprocessing.read_rows([LINE, "M,1"])
        with self.assertRaisesRegex(ValueError, "line 1: height is 'tall'"):
            preprocessing.read_rows([LINE.replace("0.095", "tall")])


class SplitTests(unittest.TestCase):
    def test_shares_are_70_15_15_and_nothing_is_lost_or_doubled(self):
        parts = preprocessing.split(list(range(4177)))
        self.assertEqual([len(part) for part in parts], [2924, 627, 626])
        self.assertEqual(sorted(sum(parts, [])), list(range(4177)))

    def test_the_same_seed_gives_the_same_split(self):
        self.assertEqual(preprocessing.split(range(100)), preprocessing.split(range(100)))
        self.assertNotEqual(preprocessing.split(range(100)), preprocessing.split(range(100), seed=1))


class EncodeTests(unittest.TestCase):
    def test_training_columns_have_mean_zero_and_deviation_one(self):
        rows = preprocessing.read_rows(table(60))
        features = preprocessing.fit(rows)
        lengths = [preprocessing.encode(row, features)[1] for row in rows]
        self.assertAlmostEqual(sum(lengths) / len(lengths), 0)
        self.assertAlmostEqual(sum(value * value for value in lengths) / len(lengths), 1)

    def test_the_label_comes_first_and_each_sex_has_a_column(self):
        rows = preprocessing.read_rows(table(3))
        encoded = [preprocessing.encode(row, preprocessing.fit(rows)) for row in rows]
        self.assertEqual([line[0] for line in encoded], [1.0, 2.0, 3.0])
        self.assertEqual([line[-3:] for line in encoded], [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])

    def test_a_gap_gets_the_median_of_the_training_rows(self):
        rows = preprocessing.read_rows(table(9))
        features = preprocessing.fit(rows)
        full = preprocessing.encode({**rows[0], "length": features["length"]["median"]}, features)
        self.assertEqual(preprocessing.encode({**rows[0], "length": None}, features), full)

    def test_a_column_that_never_varies_is_zero(self):
        rows = preprocessing.read_rows(table(5))
        self.assertEqual(preprocessing.encode(rows[0], preprocessing.fit(rows))[2], 0.0)

    def test_an_empty_column_is_refused(self):
        with self.assertRaisesRegex(ValueError, "height"):
            preprocessing.fit(preprocessing.read_rows([LINE.replace("0.095", "")]))


class JobTests(unittest.TestCase):
    def test_the_job_reads_one_table_and_writes_four_outputs(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "input").mkdir()
            (root / "input" / "data.csv").write_text("\n".join(table(100)))
            with contextlib.redirect_stdout(io.StringIO()):
                preprocessing.main(root)
            counts = {name: len((root / name / f"{name}.csv").read_text().split()) for name in ("train", "validation", "test")}
            self.assertEqual(counts, {"train": 70, "validation": 15, "test": 15})
            self.assertEqual(set(json.loads((root / "features" / "features.json").read_text())), set(preprocessing.NUMBERS))

    def test_two_tables_are_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("a.csv", "b.csv"):
                (Path(folder) / name).write_text(LINE)
            with self.assertRaisesRegex(ValueError, "exactly one file, but 2"):
                preprocessing.find_table(folder)

    def test_too_few_rows_are_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "input").mkdir()
            (Path(folder) / "input" / "data.csv").write_text(LINE)
            with self.assertRaisesRegex(ValueError, "1 rows are too few"):
                preprocessing.main(folder)
