"""A processing step that runs one of the scripts in source_scripts/."""

from typing import Any

from ml_pipelines.expressions import Expression, execution_id, join
from ml_pipelines.image_uris import xgboost_image
from ml_pipelines.isolation import processing_network
from ml_pipelines.settings import Settings

_ROOT = "/opt/ml/processing"


def processing_step(
    settings: Settings,
    name: str,
    script_url: str,
    inputs: dict[str, str | Expression],
    outputs: list[str],
    instance_count: int | Expression = 1,
) -> dict[str, Any]:
    """A step whose inputs appear below /opt/ml/processing/<input> and whose outputs are taken from .../<output>.

    The XGBoost image serves here too: the scripts need Python and, to evaluate, XGBoost itself. All data, the script
    included, comes and goes through SageMaker, so a step also works in a container without network.
    """
    script = script_url.rsplit("/", 1)[-1]
    return {
        "Name": name,
        "Type": "Processing",
        "Arguments": {
            "ProcessingResources": {
                "ClusterConfig": {
                    "InstanceType": {"Get": "Parameters.ProcessingInstanceType"},
                    "InstanceCount": instance_count,
                    "VolumeSizeInGB": 30,
                    "VolumeKmsKeyId": settings.kms_key,
                }
            },
            "AppSpecification": {
                "ImageUri": xgboost_image(settings.region),
                "ContainerEntrypoint": ["python3", f"{_ROOT}/code/{script}"],
            },
            "ProcessingInputs": [_input(key, url) for key, url in {"code": script_url, **inputs}.items()],
            "ProcessingOutputConfig": {
                "Outputs": [_output(settings, name, output) for output in outputs],
                "KmsKeyId": settings.kms_key,
            },
            "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
            "RoleArn": settings.role_arn,
            "Tags": settings.tags,
            **processing_network(settings),
        },
    }


def _input(name: str, url: str | Expression) -> dict[str, Any]:
    return {
        "InputName": name,
        "S3Input": {
            "S3Uri": url,
            "LocalPath": f"{_ROOT}/{name}",
            "S3DataType": "S3Prefix",
            "S3InputMode": "File",
            "S3DataDistributionType": "FullyReplicated",
        },
    }


def _output(settings: Settings, step: str, name: str) -> dict[str, Any]:
    return {
        "OutputName": name,
        "S3Output": {
            "S3Uri": join(f"s3://{settings.bucket}/{settings.pipeline_name}/runs", execution_id(), step, name),
            "LocalPath": f"{_ROOT}/{name}",
            "S3UploadMode": "EndOfJob",
        },
    }
