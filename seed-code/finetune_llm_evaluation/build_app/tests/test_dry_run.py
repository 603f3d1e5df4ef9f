import unittest

from tests.containers import script

dry_run = script("dry_run")


class DryRunTests(unittest.TestCase):
    def test_a_dry_run_takes_a_handful_of_everything(self):
        self.assertEqual(dry_run.rows(True, 20000), dry_run.ROWS)
        self.assertEqual(dry_run.rows(True, 0), dry_run.ROWS)
        self.assertEqual(dry_run.rows(True, 50), 50)
        self.assertEqual(dry_run.steps(True), dry_run.STEPS)
        self.assertEqual(len(dry_run.questions(True, list(range(100)))), dry_run.QUESTIONS)

    def test_a_full_run_takes_what_it_was_asked_for(self):
        self.assertEqual(dry_run.rows(False, 20000), 20000)
        self.assertIsNone(dry_run.rows(False, 0))
        self.assertEqual(dry_run.steps(False), -1)
        self.assertEqual(len(dry_run.questions(False, list(range(100)))), 100)
