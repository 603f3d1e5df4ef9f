"""What the build is told besides the project itself: where predictions go."""

from dataclasses import dataclass
from typing import Mapping

from ml_pipelines.project import Project, read_project
from ml_pipelines.variables import Variables


@dataclass(frozen=True)
class Settings(Project):
    """One build's surroundings. model_package_group is the group whose models are used, and belongs to another project."""

    base_job_prefix: str


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Reads all variables. SettingsError names every one that is missing or unreadable."""
    variables = Variables(environment)
    # S3 takes two slashes for a folder without a name.
    settings = Settings(**read_project(variables), base_job_prefix=variables.required("BASE_JOB_PREFIX").strip("/"))
    variables.finish()
    return settings
