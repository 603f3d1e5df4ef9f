"""Model, endpoint configuration and endpoint, as CloudFormation's resource types want them."""

import re
from typing import Any

from endpoint_stacks.execution_role import CAPTURE_PREFIX
from endpoint_stacks.names import endpoint_name
from endpoint_stacks.settings import Settings
from endpoint_stacks.stage_config import StageConfig
from endpoint_stacks.stages import Stage

# Families with local NVMe disks, which encrypt themselves; SageMaker refuses a key for them.
# https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html
NVME = re.compile(r"[mcrx]\d+[a-z]*d[a-z]*|g4dn|g5|g6e?|gr6|g7e?|p3dn|p4de?|p5(e|en)?|p6.*|trn[12]n?|i\d.*")


def has_nvme(instance_type: str) -> bool:
    """Whether instances of a type, such as ml.g5.xlarge, have local NVMe disks."""
    return NVME.fullmatch(instance_type.split(".")[1]) is not None


def model(settings: Settings, stage: Stage) -> dict[str, Any]:
    """The model out of the package: its image, its data and its environment come from there."""
    properties = {
        "ModelName": {"Ref": "RevisionName"},
        "PrimaryContainer": {"ModelPackageName": {"Ref": "ModelPackageArn"}},
        "ExecutionRoleArn": {"Fn::GetAtt": ["ExecutionRole", "Arn"]},
        "EnableNetworkIsolation": settings.network_isolation,
    }
    if stage.subnets:
        properties["VpcConfig"] = {
            "Subnets": list(stage.subnets),
            "SecurityGroupIds": list(stage.security_groups) or [{"Fn::GetAtt": ["EndpointSecurityGroup", "GroupId"]}],
        }
    return {
        "Type": "AWS::SageMaker::Model",
        # SageMaker reads the model with the role when it is made, and may need it until the endpoint is gone.
        "DependsOn": ["ExecutionPolicy"],
        "Metadata": {"Description": "Model out of the approved package"},
        "Properties": properties,
    }


def endpoint_config(settings: Settings, stage: Stage, config: StageConfig) -> dict[str, Any]:
    """Nothing but the tags of an endpoint configuration can be changed: a new content is a new one, with a name of its own."""
    variant = {
        "VariantName": config.variant_name,
        "ModelName": {"Fn::GetAtt": ["Model", "ModelName"]},
        "InstanceType": config.instance_type,
        "InitialInstanceCount": config.initial_instance_count,
        "InitialVariantWeight": config.initial_variant_weight,
    }
    if config.startup_timeout_seconds is not None:
        variant["ContainerStartupHealthCheckTimeoutInSeconds"] = config.startup_timeout_seconds
    if config.download_timeout_seconds is not None:
        variant["ModelDataDownloadTimeoutInSeconds"] = config.download_timeout_seconds
    if config.inference_ami_version is not None:
        variant["InferenceAmiVersion"] = config.inference_ami_version
    properties: dict[str, Any] = {"EndpointConfigName": {"Ref": "RevisionName"}, "ProductionVariants": [variant]}
    if not has_nvme(config.instance_type):
        properties["KmsKeyId"] = {"Fn::GetAtt": ["EndpointKey", "Arn"]}
    if settings.data_capture:
        properties["DataCaptureConfig"] = _capture(settings, config)
    return {
        "Type": "AWS::SageMaker::EndpointConfig",
        "Metadata": {"Description": "How the endpoint runs"},
        "Properties": properties,
    }


def endpoint(settings: Settings, stage: Stage) -> dict[str, Any]:
    """The endpoint. An update brings up new instances, and takes the old ones away once those answer."""
    return {
        "Type": "AWS::SageMaker::Endpoint",
        "Metadata": {"Description": f"The {stage.name} endpoint"},
        "Properties": {
            "EndpointName": endpoint_name(settings.project_name, settings.project_id, stage.name),
            "EndpointConfigName": {"Fn::GetAtt": ["EndpointConfig", "EndpointConfigName"]},
        },
    }


def _capture(settings: Settings, config: StageConfig) -> dict[str, Any]:
    # No key here: the bucket encrypts what it gets with its own, which the role may use.
    return {
        "EnableCapture": config.data_capture_percentage > 0,
        "InitialSamplingPercentage": config.data_capture_percentage,
        "DestinationS3Uri": f"s3://{settings.bucket}/{CAPTURE_PREFIX}",
        "CaptureOptions": [{"CaptureMode": "Input"}, {"CaptureMode": "Output"}],
    }
