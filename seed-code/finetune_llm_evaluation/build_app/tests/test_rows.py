import tempfile
import unittest
from pathlib import Path

from tests.containers import row, script

problems, rows = script("problems"), script("rows")


class ColumnTests(unittest.TestCase):
    def test_known_names_are_found_among_others(self):
        self.assertEqual(rows.columns_of(["id", "sql", "sql_prompt", "sql_context"]), ("sql_prompt", "sql_context", "sql"))
        self.assertEqual(rows.columns_of(["question", "context", "answer"]), ("question", "context", "answer"))

    def test_a_data_set_without_them_is_refused_with_what_it_has_and_what_to_do(self):
        with self.assertRaisesRegex(problems.Problem, "columns label, text.*sql_prompt, sql_context, sql.*COLUMNS in source_scripts/rows.py"):
            rows.columns_of(["text", "label"])


class CleanTests(unittest.TestCase):
    def test_rows_are_named_alike_and_unique(self):
        records = [{"sql_prompt": " q ", "sql_context": "s", "sql": "x"}, {"question": "q", "context": "s", "answer": "x"}]
        self.assertEqual(rows.clean(records), [{"question": "q", "schema": "s", "query": "x"}])

    def test_rows_without_question_or_query_are_left_out(self):
        records = [{"question": question, "schema": "s", "query": query} for question, query in (("q", None), ("", "x"), ("q", "x"))]
        self.assertEqual(len(rows.clean(records)), 1)


class DivideTests(unittest.TestCase):
    def test_shares_are_85_5_10_and_nothing_is_lost_or_doubled(self):
        everything = [row(number) for number in range(1000)]
        parts = rows.divide(everything, [])
        self.assertEqual({name: len(part) for name, part in parts.items()}, {"train": 850, "validation": 50, "test": 100})
        self.assertEqual(sorted(one["query"] for part in parts.values() for one in part), sorted(one["query"] for one in everything))

    def test_test_rows_of_the_data_set_stay_test_rows(self):
        own = [row(number) for number in range(50)]
        parts = rows.divide([row(number) for number in range(1000)], own, limit=200)
        self.assertEqual({name: len(part) for name, part in parts.items()}, {"train": 170, "validation": 10, "test": 20})
        for one in parts["test"]:
            self.assertIn(one, own)
        for one in [*parts["train"], *parts["validation"]]:
            self.assertNotIn(one, own)

    def test_the_same_seed_gives_the_same_rows(self):
        everything = [row(number) for number in range(100)]
        self.assertEqual(rows.divide(everything, [], 40), rows.divide(everything, [], 40))
        self.assertNotEqual(rows.divide(everything, [], 40), rows.divide(everything, [], 40, seed=1))

    def test_a_limit_larger_than_the_data_set_is_no_limit(self):
        everything = [row(number) for number in range(100)]
        self.assertEqual(rows.divide(everything, [], 20000), rows.divide(everything, []))

    def test_too_few_rows_are_refused_with_what_to_change(self):
        with self.assertRaisesRegex(problems.Problem, "2 rows are too few: nothing is left for train.*MaxRows"):
            rows.divide([row(1), row(2)], [])


class FileTests(unittest.TestCase):
    def test_what_several_instances_write_comes_back_together(self):
        everything = [{**row(number), "question": "Wie groß?"} for number in range(7)]
        with tempfile.TemporaryDirectory() as folder:
            for index in range(3):
                rows.write_rows(Path(folder) / "train" / f"train-{index}.jsonl", rows.shard(everything, index, 3))
            back = rows.read_rows(Path(folder) / "train")
        self.assertEqual(sorted(one["query"] for one in back), [one["query"] for one in everything])
        self.assertEqual(back[0]["question"], "Wie groß?")

    def test_an_empty_folder_is_refused(self):
        with tempfile.TemporaryDirectory() as folder, self.assertRaisesRegex(problems.Problem, "no rows"):
            rows.read_rows(folder)
