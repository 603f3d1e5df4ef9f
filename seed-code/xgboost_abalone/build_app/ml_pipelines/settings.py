"""What the build is told besides the project itself: how far its jobs are isolated."""

from dataclasses import dataclass
from typing import Mapping

from ml_pipelines.project import Project, read_project
from ml_pipelines.variables import Variables


@dataclass(frozen=True)
class Settings(Project):
    """One build's surroundings."""

    network_isolation: bool
    encrypt_traffic: bool
    subnets: tuple[str, ...]
    security_groups: tuple[str, ...]


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Reads all variables. SettingsError names every one that is missing or unreadable."""
    variables = Variables(environment)
    settings = Settings(
        **read_project(variables),
        network_isolation=variables.flag("ENABLE_NETWORK_ISOLATION"),
        encrypt_traffic=variables.flag("ENCRYPT_INTER_CONTAINER_TRAFFIC"),
        subnets=variables.texts("SUBNET_IDS"),
        security_groups=variables.texts("SECURITY_GROUP_IDS"),
    )
    if bool(settings.subnets) != bool(settings.security_groups):
        variables.refuse("SUBNET_IDS and SECURITY_GROUP_IDS must both be given or both be empty")
    variables.finish()
    return settings
