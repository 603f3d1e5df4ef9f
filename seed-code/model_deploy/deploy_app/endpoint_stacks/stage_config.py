"""The settings of a stage that a team changes: config/<stage>.json."""

import json
import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Callable

from endpoint_stacks.variables import SettingsError

FOLDER = Path(__file__).resolve().parent.parent / "config"


@dataclass(frozen=True)
class StageConfig:
    """How a stage's endpoint runs."""

    initial_instance_count: int
    initial_variant_weight: float
    instance_type: str
    variant_name: str
    # Share of requests and answers that is kept, when the project captures data at all.
    data_capture_percentage: int = 100
    # Seconds that a container may take to load its model; null leaves it to SageMaker. Large models need more.
    startup_timeout_seconds: int | None = None
    # Seconds that fetching the model may take; null leaves it to SageMaker.
    download_timeout_seconds: int | None = None
    # Machine image of accelerated instances; null takes what the model package names, else SageMaker's own.
    inference_ami_version: str | None = None


def _whole(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _matches(pattern: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def _weight(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0


def _or_null(rule: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or rule(value)


# Limits of https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html
RULES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "initial_instance_count": (_whole(1, 1000), "a whole number from 1 on"),
    "initial_variant_weight": (_weight, "a number above 0"),
    "instance_type": (_matches(r"ml\.[a-z0-9-]+\.[a-z0-9]+"), "an instance type such as ml.m5.large"),
    "variant_name": (_matches(r"(?=.{1,63}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*"), "up to 63 letters, digits and hyphens"),
    "data_capture_percentage": (_whole(0, 100), "a whole number from 0 to 100"),
    "startup_timeout_seconds": (_or_null(_whole(60, 3600)), "a whole number from 60 to 3600, or null"),
    "download_timeout_seconds": (_or_null(_whole(60, 3600)), "a whole number from 60 to 3600, or null"),
    "inference_ami_version": (_or_null(_matches(r"[a-zA-Z0-9-]{1,63}")), "the name of a machine image, or null"),
}
OPTIONAL = {"data_capture_percentage", "startup_timeout_seconds", "download_timeout_seconds", "inference_ami_version"}


def read_stage_config(stage: str, folder: Path = FOLDER) -> StageConfig:
    """Reads the file of one stage and no other. SettingsError names everything that is wrong with it."""
    path = folder / f"{stage}.json"
    place = f"{folder.name}/{path.name}"
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsError(f"{place} is not there: every stage has its own file") from None
    except ValueError as error:
        raise SettingsError(f"{place} is no JSON: {error}") from None
    if not isinstance(given, dict):
        raise SettingsError(f"{place} must hold an object")
    if problems := _problems(given):
        raise SettingsError("\n".join(f"{place}: {problem}" for problem in problems))
    return StageConfig(**given)


def _problems(given: dict[str, Any]) -> list[str]:
    known = [field.name for field in fields(StageConfig)]
    unknown = [f"'{name}' is not known; known are {', '.join(known)}" for name in given if name not in known]
    missing = [f"'{name}' is missing" for name in known if name not in given and name not in OPTIONAL]
    wrong = [
        f"'{name}' is {json.dumps(value)}, but must be {RULES[name][1]}"
        for name, value in given.items()
        if name in known and not RULES[name][0](value)
    ]
    return unknown + missing + wrong
