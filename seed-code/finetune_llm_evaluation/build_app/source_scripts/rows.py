"""Rows of a text-to-SQL data set: which columns count, which rows are left out, who gets which."""

import json
import random
from pathlib import Path

from problems import Problem

SEED = 20201201

# What data sets on the hub call question, schema and query.
COLUMNS = (
    ("sql_prompt", "sql_context", "sql"),
    ("question", "context", "answer"),
    ("question", "schema", "query"),
)
FIELDS = ("question", "schema", "query")

# Shares of all rows; the rest is for training.
SHARES = {"test": 0.10, "validation": 0.05}


def columns_of(names):
    """Which columns hold question, schema and query."""
    for columns in COLUMNS:
        if set(columns) <= set(names):
            return columns
    known = "; ".join(", ".join(columns) for columns in COLUMNS)
    raise Problem(
        f"the data set has the columns {', '.join(sorted(names))}, but a question, its schema and the query are needed. "
        f"Known names are: {known}. Take another HuggingFaceDataset, or add its names to COLUMNS in source_scripts/rows.py"
    )


def clean(records):
    """Rows with question, schema and query, each once. What has no question or no query teaches nothing."""
    found = {}
    for record in records:
        columns = columns_of(record)
        row = {field: str(record[column] or "").strip() for field, column in zip(FIELDS, columns)}
        if row["question"] and row["query"]:
            found.setdefault(tuple(row.values()), row)
    return list(found.values())


def divide(train, test, limit=None, seed=SEED):
    """Rows for training, validation and test, in this order, `limit` in all. The same seed gives the same rows.

    A data set's own test rows stay test rows; without any they are cut off the others. No test row is trained on.
    """
    kept = {tuple(row.values()) for row in test}
    pool = _shuffled([row for row in train if tuple(row.values()) not in kept], seed)
    total = min(limit or len(pool) + len(test), len(pool) + len(test))
    counts = {name: max(1, round(total * share)) for name, share in SHARES.items()}
    if test:
        tested = _shuffled(test, seed)[: counts["test"]]
    else:
        tested, pool = pool[: counts["test"]], pool[counts["test"] :]
    validation, trained = pool[: counts["validation"]], pool[counts["validation"] :]
    trained = trained[: max(0, total - len(tested) - len(validation))]
    parts = {"train": trained, "validation": validation, "test": tested}
    empty = [name for name, part in parts.items() if not part]
    if empty:
        raise Problem(f"{total} rows are too few: nothing is left for {', '.join(empty)}. Raise MaxRows, or take a larger HuggingFaceDataset")
    return parts


def shard(rows, index, count):
    """The rows that one of several instances writes. None goes to two, none is lost."""
    return rows[index::count]


def write_rows(path, rows):
    """One JSON object per line."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    with Path(path).open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def read_rows(folder):
    """All rows of a folder, whichever instance wrote them, always in the same order."""
    rows = []
    for path in sorted(Path(folder).glob("*.jsonl")):
        with path.open(encoding="utf-8") as file:
            rows.extend(json.loads(line) for line in file)
    if not rows:
        raise Problem(f"no rows came into {folder}: look at the step LoadPreprocessSplitDataset of this run")
    return rows


def _shuffled(rows, seed):
    shuffled = list(rows)
    random.Random(seed).shuffle(shuffled)
    return shuffled
