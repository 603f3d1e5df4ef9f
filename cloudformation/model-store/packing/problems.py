"""What a person can mend, in words that hold no secret."""


class Problem(Exception):
    """Says what is wrong and what to do."""
