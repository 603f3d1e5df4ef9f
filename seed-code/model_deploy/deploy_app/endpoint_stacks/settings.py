"""What a build is told about its project. CodeBuild gets these values from the project's CloudFormation stack."""

from dataclasses import dataclass
from typing import Mapping

from endpoint_stacks.stages import Stage, read_stages
from endpoint_stacks.variables import Variables


@dataclass(frozen=True)
class Settings:
    """The project, the models that it deploys and the stages that it deploys them to."""

    region: str
    project_name: str
    project_id: str
    domain_id: str
    domain_arn: str
    pipeline_name: str
    model_package_group: str
    bucket: str
    network_isolation: bool
    data_capture: bool
    stages: tuple[Stage, ...]

    @property
    def owner(self) -> str:
        """The account of the project, of its models and of the keys that they are encrypted with."""
        return self.stages[0].account

    @property
    def tags(self) -> dict[str, str]:
        """Tags of every resource of a stage. SageMaker shows an endpoint as the project's by them, and roles are bound to them."""
        named = {
            "sagemaker:project-id": self.project_id,
            "sagemaker:project-name": self.project_name,
            "sagemaker:domain-id": self.domain_id,
            "sagemaker:domain-arn": self.domain_arn,
        }
        return {key: value for key, value in named.items() if value}


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Reads all variables. SettingsError names every one that is missing or unreadable."""
    variables = Variables(environment)
    settings = Settings(
        region=variables.required("AWS_REGION"),
        project_name=variables.required("SAGEMAKER_PROJECT_NAME"),
        project_id=variables.required("SAGEMAKER_PROJECT_ID"),
        domain_id=variables.optional("SAGEMAKER_DOMAIN_ID"),
        domain_arn=variables.optional("SAGEMAKER_DOMAIN_ARN"),
        pipeline_name=variables.required("DEPLOY_PIPELINE_NAME"),
        model_package_group=variables.required("MODEL_PACKAGE_GROUP_NAME"),
        bucket=variables.required("MODEL_BUCKET_NAME"),
        network_isolation=variables.flag("ENABLE_NETWORK_ISOLATION"),
        data_capture=variables.flag("ENABLE_DATA_CAPTURE"),
        stages=read_stages(variables),
    )
    variables.finish()
    return settings
