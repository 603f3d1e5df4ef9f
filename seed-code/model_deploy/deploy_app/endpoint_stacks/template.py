"""The CloudFormation template of a stage's endpoint stack, and the configuration that CodePipeline deploys it with."""

from typing import Any

from endpoint_stacks.execution_role import execution_policy, execution_role
from endpoint_stacks.hosting import endpoint, endpoint_config, model
from endpoint_stacks.names import digest_of, revision_name
from endpoint_stacks.settings import Settings
from endpoint_stacks.stage_config import StageConfig
from endpoint_stacks.stages import Stage
from endpoint_stacks.surroundings import endpoint_key, security_group


def stage_template(settings: Settings, stage: Stage, config: StageConfig) -> dict[str, Any]:
    """The template. It says everything but which model; that and the names that follow from it are parameters."""
    resources = {
        "EndpointKey": endpoint_key(settings, stage),
        "ExecutionRole": execution_role(settings, stage),
        "ExecutionPolicy": execution_policy(settings, stage),
        **({"EndpointSecurityGroup": security_group(settings, stage)} if stage.makes_security_group else {}),
        "Model": model(settings, stage),
        "EndpointConfig": endpoint_config(settings, stage, config),
        "Endpoint": endpoint(settings, stage),
    }
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": f"The {stage.name} endpoint of SageMaker project {settings.project_name}",
        "Parameters": {
            "ModelPackageArn": {"Type": "String", "Description": "Approved version of the model"},
            "RevisionName": {"Type": "String", "Description": "Name of the model and its endpoint configuration", "MaxLength": 63},
        },
        "Resources": resources,
        "Outputs": {
            "EndpointName": {"Description": "Name to call the endpoint by", "Value": {"Fn::GetAtt": ["Endpoint", "EndpointName"]}},
            "ModelPackageArn": {"Description": "Version of the model that the endpoint runs", "Value": {"Ref": "ModelPackageArn"}},
        },
    }


def stage_configuration(settings: Settings, stage: Stage, template: dict[str, Any], package_arn: str) -> dict[str, Any]:
    """Parameters and tags of the stack, in the form of CodePipeline's TemplateConfiguration.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html
    """
    digest = digest_of(template["Resources"], package_arn)
    return {
        "Parameters": {
            "ModelPackageArn": package_arn,
            "RevisionName": revision_name(settings.project_name, settings.project_id, stage.name, digest),
        },
        "Tags": {**settings.tags, "sagemaker:deployment-stage": stage.name},
    }
