import unittest

from tests.containers import WordTokenizer, row, script

prompts = script("prompts")


class PromptTests(unittest.TestCase):
    def test_the_request_holds_schema_and_question_and_not_the_answer(self):
        text = prompts.render(WordTokenizer(), row(7))
        self.assertIn("CREATE TABLE t7 (a INT)", text)
        self.assertIn("How many 7?", text)
        self.assertNotIn("SELECT", text)
        self.assertTrue(text.endswith("<assistant>"))

    def test_a_model_without_a_form_of_its_own_is_asked_plainly(self):
        self.assertTrue(prompts.render(WordTokenizer(chat=False), row(7)).endswith("How many 7?\n\nSQL:\n"))

    def test_only_the_answer_counts_in_training(self):
        example = prompts.encode(WordTokenizer(), row(7), max_tokens=1000)
        answer = [len(word) for word in "SELECT COUNT(*) FROM t7 <end>".split()]
        self.assertEqual(example["labels"][-5:], answer)
        self.assertEqual(example["input_ids"][-5:], answer)
        self.assertEqual(set(example["labels"][:-5]), {prompts.IGNORED})
        self.assertEqual({len(values) for values in example.values()}, {len(example["input_ids"])})

    def test_an_example_that_is_too_long_is_none(self):
        length = len(prompts.encode(WordTokenizer(), row(7), 1000)["input_ids"])
        self.assertIsNotNone(prompts.encode(WordTokenizer(), row(7), length))
        self.assertIsNone(prompts.encode(WordTokenizer(), row(7), length - 1))
