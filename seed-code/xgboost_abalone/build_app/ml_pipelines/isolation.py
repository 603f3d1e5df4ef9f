"""The network that jobs run in, or run without. Both job APIs mean the same by different members."""

from typing import Any

from ml_pipelines.settings import Settings


def processing_network(settings: Settings) -> dict[str, Any]:
    """Members of a CreateProcessingJob request: one object holds everything."""
    return {
        "NetworkConfig": {
            "EnableNetworkIsolation": settings.network_isolation,
            "EnableInterContainerTrafficEncryption": settings.encrypt_traffic,
            **_vpc(settings),
        }
    }


def training_network(settings: Settings) -> dict[str, Any]:
    """Members of a CreateTrainingJob request: they stand side by side."""
    return {
        "EnableNetworkIsolation": settings.network_isolation,
        "EnableInterContainerTrafficEncryption": settings.encrypt_traffic,
        **_vpc(settings),
    }


def _vpc(settings: Settings) -> dict[str, Any]:
    if not settings.subnets:
        return {}
    return {"VpcConfig": {"Subnets": list(settings.subnets), "SecurityGroupIds": list(settings.security_groups)}}
