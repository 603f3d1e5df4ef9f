"""What the build is told about its project, through environment variables."""

import json
from dataclasses import dataclass
from typing import Mapping


class SettingsError(Exception):
    """Names every variable that is missing or unreadable, one per line."""


@dataclass(frozen=True)
class Settings:
    """One build's surroundings. CodeBuild gets these values from the project's CloudFormation stack."""

    region: str
    project_name: str
    project_id: str
    domain_id: str
    domain_arn: str
    pipeline_name: str
    role_arn: str
    model_package_group: str
    bucket: str
    kms_key: str
    network_isolation: bool
    encrypt_traffic: bool
    subnets: tuple[str, ...]
    security_groups: tuple[str, ...]
    commit: str

    @property
    def tags(self) -> list[dict[str, str]]:
        """Tags of the pipeline and its jobs. With them SageMaker shows a job as the project's and the domain's."""
        named = {
            "sagemaker:project-id": self.project_id,
            "sagemaker:project-name": self.project_name,
            "sagemaker:domain-id": self.domain_id,
            "sagemaker:domain-arn": self.domain_arn,
        }
        return [{"Key": key, "Value": value} for key, value in named.items() if value]


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Reads all variables and reports all problems together, so that a broken project is repaired in one go."""
    problems: list[str] = []

    def required(name: str) -> str:
        value = environment.get(name, "").strip()
        if not value:
            problems.append(f"{name} is not set")
        return value

    def flag(name: str) -> bool:
        value = environment.get(name, "false").strip().lower()
        if value not in ("true", "false"):
            problems.append(f"{name} is '{value}', but must be true or false")
        return value == "true"

    def texts(name: str) -> tuple[str, ...]:
        value = environment.get(name, "").strip() or "[]"
        try:
            items = json.loads(value)
        except ValueError:
            items = None
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            problems.append(f'{name} is \'{value}\', but must be a JSON list such as ["subnet-1", "subnet-2"]')
            return ()
        return tuple(items)

    settings = Settings(
        region=required("AWS_REGION"),
        project_name=required("SAGEMAKER_PROJECT_NAME"),
        project_id=required("SAGEMAKER_PROJECT_ID"),
        domain_id=environment.get("SAGEMAKER_DOMAIN_ID", ""),
        domain_arn=environment.get("SAGEMAKER_DOMAIN_ARN", ""),
        pipeline_name=required("SAGEMAKER_PIPELINE_NAME"),
        role_arn=required("SAGEMAKER_PIPELINE_ROLE_ARN"),
        model_package_group=required("MODEL_PACKAGE_GROUP_NAME"),
        bucket=required("ARTIFACT_BUCKET"),
        kms_key=required("ARTIFACT_BUCKET_KMS_ID"),
        network_isolation=flag("ENABLE_NETWORK_ISOLATION"),
        encrypt_traffic=flag("ENCRYPT_INTER_CONTAINER_TRAFFIC"),
        subnets=texts("SUBNET_IDS"),
        security_groups=texts("SECURITY_GROUP_IDS"),
        commit=environment.get("CODEBUILD_RESOLVED_SOURCE_VERSION", ""),
    )
    if bool(settings.subnets) != bool(settings.security_groups):
        problems.append("SUBNET_IDS and SECURITY_GROUP_IDS must both be given or both be empty")
    if problems:
        raise SettingsError("\n".join(problems))
    return settings
