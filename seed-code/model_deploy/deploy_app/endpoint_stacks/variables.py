"""Reads environment variables and keeps every complaint, so that a broken project is repaired in one go."""

import json
from typing import Mapping


class SettingsError(Exception):
    """Names everything that is missing or wrong, one line each."""


class Variables:
    """The variables of a build. Readers return a harmless value where something is wrong; finish() then raises."""

    def __init__(self, environment: Mapping[str, str]):
        self._environment = environment
        self._problems: list[str] = []

    def required(self, name: str) -> str:
        """A text that must be there."""
        value = self.optional(name)
        if not value:
            self.refuse(f"{name} is not set")
        return value

    def optional(self, name: str) -> str:
        """A text, empty when there is none."""
        return self._environment.get(name, "").strip()

    def flag(self, name: str) -> bool:
        """true or false; absent means false."""
        value = self.optional(name).lower() or "false"
        if value not in ("true", "false"):
            self.refuse(f"{name} is '{value}', but must be true or false")
        return value == "true"

    def texts(self, name: str) -> tuple[str, ...]:
        """A JSON list of texts; absent means none."""
        value = self.optional(name) or "[]"
        try:
            items = json.loads(value)
        except ValueError:
            items = None
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            self.refuse(f'{name} is \'{value}\', but must be a JSON list such as ["first", "second"]')
            return ()
        return tuple(items)

    def refuse(self, problem: str) -> None:
        """Keeps a complaint."""
        self._problems.append(problem)

    def finish(self) -> None:
        """Raises SettingsError when there were complaints."""
        if self._problems:
            raise SettingsError("\n".join(self._problems))
