import unittest

from tests.containers import script

sql_text = script("sql_text")


class MatchTests(unittest.TestCase):
    def test_form_does_not_count(self):
        for answer in (
            "select name\n  from T where a<>1",
            "SELECT name FROM t WHERE a != 1;",
            "SELECT name -- the name\nFROM t /* all */ WHERE a!=1 ;;",
        ):
            self.assertTrue(sql_text.exact_match("SELECT name FROM t WHERE a <> 1", answer), answer)

    def test_what_is_quoted_counts_as_it_stands(self):
        self.assertFalse(sql_text.exact_match("SELECT 'A  b'", "SELECT 'a b'"))
        self.assertTrue(sql_text.exact_match("SELECT 'it''s -- no comment'", "select 'it''s -- no comment';"))
        self.assertFalse(sql_text.exact_match('SELECT "Name" FROM t', "SELECT Name FROM t"))

    def test_another_query_is_another_query(self):
        for answer in ("SELECT a FROM t", "SELECT a, b FROM t WHERE c = 1", "SELECT b, a FROM t", ""):
            self.assertFalse(sql_text.exact_match("SELECT a, b FROM t", answer), answer)

    def test_numbers_and_operators_stay_whole(self):
        self.assertEqual(sql_text.tokens("a>=1.5||b::int"), ["a", ">=", "1.5", "||", "b", "::", "int"])


class OverlapTests(unittest.TestCase):
    def test_from_nothing_to_all(self):
        self.assertEqual(sql_text.overlap("SELECT a FROM t", "select a from t;"), 1.0)
        self.assertEqual(sql_text.overlap("SELECT a", "DROP b"), 0.0)
        self.assertAlmostEqual(sql_text.overlap("SELECT a FROM t", "SELECT b FROM t"), 0.75)

    def test_repeating_a_token_gains_nothing(self):
        self.assertLess(sql_text.overlap("SELECT a", "SELECT SELECT SELECT a"), 1.0)

    def test_nothing_has_nothing_in_common_with_something(self):
        self.assertEqual((sql_text.overlap("SELECT 1", ""), sql_text.overlap("", "")), (0.0, 1.0))


class UnwrapTests(unittest.TestCase):
    def test_the_first_code_block_is_the_query(self):
        self.assertEqual(sql_text.unwrapped("Here it is:\n```sql\nSELECT 1;\n```\nor\n```\nSELECT 2\n```"), "SELECT 1;")

    def test_a_block_that_was_cut_off_counts_to_its_end(self):
        self.assertEqual(sql_text.unwrapped("```SELECT 1"), "SELECT 1")

    def test_without_a_block_all_of_it_is_the_query(self):
        self.assertEqual(sql_text.unwrapped("\n SELECT 1 "), "SELECT 1")
