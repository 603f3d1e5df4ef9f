"""How little a dry run does. Every step runs, on the same instances and in the same order, over a handful of rows."""

# Enough for a split of which no part is empty.
ROWS = 200

# Enough to see the loss move, to write a checkpoint and to take the time of a step.
STEPS = 10

# Each takes about a second.
QUESTIONS = 8


def rows(dry_run, asked):
    """How many rows to take in all; asked: the run's MaxRows, where 0 is no limit. None is no limit either."""
    if dry_run:
        return ROWS if asked == 0 else min(ROWS, asked)
    return asked or None


def steps(dry_run):
    """How many steps to train; -1 leaves that to the epochs, as the library puts it."""
    return STEPS if dry_run else -1


def questions(dry_run, test_rows):
    """The test rows to ask about."""
    return test_rows[:QUESTIONS] if dry_run else test_rows
