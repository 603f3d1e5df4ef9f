import unittest

from tests.containers import script

options, problems = script("options"), script("problems")


class OptionsTests(unittest.TestCase):
    def test_values_are_read_as_what_they_are(self):
        read = options.Options({"rows": "20", "rate": "0.5", "dry": "True", "wet": "False"})
        self.assertEqual((read.whole("rows", 0), read.positive("rate"), read.flag("dry"), read.flag("wet")), (20, 0.5, True, False))
        read.finish()

    def test_all_complaints_come_together(self):
        read = options.Options({"rows": "many", "epochs": "0", "rate": "nan", "dry": "maybe"})
        read.text("model"), read.whole("rows", 0), read.whole("epochs", 1), read.positive("rate"), read.flag("dry")
        with self.assertRaises(problems.Problem) as raised:
            read.finish()
        self.assertEqual(
            str(raised.exception).split("; "),
            [
                "model is not given",
                "rows is 'many', which is not a whole number",
                "epochs is 0, but must be 1 or more",
                "rate is nan, but must be larger than zero",
                "dry is 'maybe', but must be True or False",
            ],
        )

    def test_a_missing_value_is_one_complaint(self):
        for read in ("whole", "positive", "flag"):
            told = options.Options({})
            getattr(told, read)(*(("x", 1) if read == "whole" else ("x",)))
            with self.assertRaisesRegex(problems.Problem, "^x is not given$"):
                told.finish()
