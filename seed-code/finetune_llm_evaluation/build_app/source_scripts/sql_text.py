"""Compares queries as texts, without a database: what is written differently and means the same by its form is equal."""

import re
from collections import Counter

# Comments first, then what is quoted, then names, numbers, operators of two characters, and any other character.
_TOKEN = re.compile(
    r"--[^\n]*|/\*.*?\*/"
    r"|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`"
    r"|[^\W\d][\w$]*|\d+(?:\.\d+)?"
    r"|<=|>=|<>|!=|\|\||::|\S",
    re.DOTALL,
)
_FENCE = re.compile(r"```(?:sql)?\s*\n?(.*?)(?:```|\Z)", re.DOTALL | re.IGNORECASE)


def unwrapped(answer):
    """The query in an answer: what stands in the first code block if there is one, else all of it."""
    block = _FENCE.search(answer)
    return (block[1] if block else answer).strip()


def tokens(query):
    """What a query consists of. Case and white space outside quotes, comments and the last semicolon do not count."""
    found = []
    for token in _TOKEN.findall(query):
        if token.startswith(("--", "/*")):
            continue
        if token == "<>":
            token = "!="
        found.append(token if token[0] in "'\"`" else token.lower())
    while found and found[-1] == ";":
        found.pop()
    return found


def exact_match(expected, answer):
    """Whether two queries are equal but for their form."""
    return tokens(expected) == tokens(answer)


def overlap(expected, answer):
    """How much two queries have in common, 0 to 1: the harmonic mean of the shares of tokens found in the other."""
    left, right = Counter(tokens(expected)), Counter(tokens(answer))
    if not left or not right:
        return float(left == right)
    return 2 * sum((left & right).values()) / (sum(left.values()) + sum(right.values()))
