"""A processing step that runs one of the scripts in source_scripts/."""

from dataclasses import dataclass, field
from typing import Any

from ml_pipelines.expressions import Expression, execution_id, join
from ml_pipelines.project import Project
from ml_pipelines.scripts import script_folder
from ml_pipelines.volumes import volume

_ROOT = "/opt/ml/processing"


@dataclass(frozen=True)
class ProcessingJob:
    """What a processing step runs on, and with.

    network: further members of the request, such as NetworkConfig. command: what the script's path is appended to.
    local_storage: whether the instance has disks of its own, see volumes.py.
    """

    image: str | Expression
    instance_type: str | Expression
    instance_count: int | Expression = 1
    volume_gb: int = 30
    hours: int = 1
    environment: dict[str, str | Expression] = field(default_factory=dict)
    network: dict[str, Any] = field(default_factory=dict)
    command: tuple[str, ...] = ("python3",)
    local_storage: bool = False


def processing_step(
    project: Project,
    name: str,
    job: ProcessingJob,
    script_url: str,
    inputs: dict[str, str | Expression],
    outputs: list[str],
) -> dict[str, Any]:
    """A step whose inputs appear below /opt/ml/processing/<input> and whose outputs are taken from .../<output>.

    The script comes with everything that lies beside it. All of it comes and goes through SageMaker, so a step also
    works in a container without network.
    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html
    """
    script = script_url.rsplit("/", 1)[-1]
    arguments: dict[str, Any] = {
        "ProcessingResources": {
            "ClusterConfig": {
                "InstanceType": job.instance_type,
                "InstanceCount": job.instance_count,
                **volume(job.volume_gb, project.kms_key, job.local_storage),
            }
        },
        "AppSpecification": {"ImageUri": job.image, "ContainerEntrypoint": [*job.command, f"{_ROOT}/code/{script}"]},
        "ProcessingInputs": [_input(key, url) for key, url in {"code": script_folder(script_url), **inputs}.items()],
        "ProcessingOutputConfig": {
            "Outputs": [_output(project, name, output) for output in outputs],
            "KmsKeyId": project.kms_key,
        },
        "StoppingCondition": {"MaxRuntimeInSeconds": job.hours * 3600},
        "RoleArn": project.role_arn,
        "Tags": project.tags,
        **job.network,
    }
    if job.environment:
        arguments["Environment"] = dict(job.environment)
    return {"Name": name, "Type": "Processing", "Arguments": arguments}


def property_file(step: dict[str, Any], name: str, output: str, file: str) -> dict[str, Any]:
    """The step with a JSON file of one of its outputs declared, so that a condition can look into it."""
    return {**step, "PropertyFiles": [{"PropertyFileName": name, "OutputName": output, "FilePath": file}]}


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


def _output(project: Project, step: str, name: str) -> dict[str, Any]:
    return {
        "OutputName": name,
        "S3Output": {
            "S3Uri": join(f"s3://{project.bucket}/{project.pipeline_name}/runs", execution_id(), step, name),
            "LocalPath": f"{_ROOT}/{name}",
            "S3UploadMode": "EndOfJob",
        },
    }
