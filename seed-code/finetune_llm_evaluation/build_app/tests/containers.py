"""What a job's container has and a test has not."""

import importlib
import sys
from types import ModuleType

from ml_pipelines.scripts import SOURCE_SCRIPTS


def script(name: str) -> ModuleType:
    """A module of source_scripts/, found as in a container: by the folder that the started script lies in."""
    if str(SOURCE_SCRIPTS) not in sys.path:
        sys.path.insert(0, str(SOURCE_SCRIPTS))
    return importlib.import_module(name)


class WordTokenizer:
    """A tokenizer that knows words instead of parts of them: the token of a word is its length."""

    eos_token = " <end>"
    pad_token = None

    def __init__(self, chat: bool = True):
        self.chat_template = "a template" if chat else None

    def apply_chat_template(self, messages, tokenize, add_generation_prompt):
        assert not tokenize and add_generation_prompt
        return " ".join(f"<{message['role']}> {message['content']}" for message in messages) + " <assistant>"

    def __call__(self, text, add_special_tokens):
        assert not add_special_tokens
        return {"input_ids": [len(word) for word in text.split()]}


def row(number: int) -> dict[str, str]:
    """A row like no other."""
    return {"question": f"How many {number}?", "schema": f"CREATE TABLE t{number} (a INT)", "query": f"SELECT COUNT(*) FROM t{number}"}
