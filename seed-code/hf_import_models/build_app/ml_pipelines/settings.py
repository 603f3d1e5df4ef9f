"""What the build is told besides the project itself: which model to import, and where its access token lies."""

from dataclasses import dataclass
from typing import Mapping

from ml_pipelines.project import Project, read_project
from ml_pipelines.variables import Variables


@dataclass(frozen=True)
class Settings(Project):
    """One build's surroundings. token_secret is the name of the secret: the token itself never comes here."""

    model_id: str
    token_secret: str


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Reads all variables. SettingsError names every one that is missing or unreadable."""
    variables = Variables(environment)
    settings = Settings(
        **read_project(variables),
        model_id=variables.required("HUGGING_FACE_MODEL_ID"),
        token_secret=variables.required("HUGGING_FACE_ACCESS_TOKEN_SECRET"),
    )
    variables.finish()
    return settings
