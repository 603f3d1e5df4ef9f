"""What the build is told: the project, and nothing else. Everything that may differ from run to run is a pipeline parameter."""

from dataclasses import dataclass
from typing import Mapping

from ml_pipelines.project import Project, read_project
from ml_pipelines.variables import Variables


@dataclass(frozen=True)
class Settings(Project):
    """One build's surroundings."""


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Reads all variables. SettingsError names every one that is missing."""
    variables = Variables(environment)
    settings = Settings(**read_project(variables))
    variables.finish()
    return settings
