"""Reads what a job is told. Every complaint is kept, so that a broken run is repaired in one go."""

import math

from problems import Problem


class Options:
    """Texts by name: environment variables of a processing job, or hyperparameters of a training job."""

    def __init__(self, texts):
        self._texts = texts
        self._complaints = []

    def text(self, name):
        """A text that must be there."""
        value = str(self._texts.get(name, "")).strip()
        if not value:
            self._complaints.append(f"{name} is not given")
        return value

    def whole(self, name, least):
        """A whole number of at least `least`."""
        return self._number(name, int, "a whole number", lambda value: value >= least, f"{least} or more")

    def positive(self, name):
        """A number larger than zero."""
        return self._number(name, float, "a number", lambda value: math.isfinite(value) and value > 0, "larger than zero")

    def flag(self, name):
        """True or False, as the pipeline parameter is spelt."""
        value = self.text(name).lower()
        if value not in ("true", "false", ""):
            self._complaints.append(f"{name} is '{value}', but must be True or False")
        return value == "true"

    def finish(self):
        """Raises a Problem when there were complaints."""
        if self._complaints:
            raise Problem("; ".join(self._complaints))

    def _number(self, name, kind, words, fits, bounds):
        value = self.text(name)
        if not value:
            return None
        try:
            number = kind(value)
        except ValueError:
            self._complaints.append(f"{name} is '{value}', which is not {words}")
            return None
        if not fits(number):
            self._complaints.append(f"{name} is {value}, but must be {bounds}")
        return number
