"""The training step: LoRA on the model from the hub, saved as one merged model that any server can load."""

from typing import Any

from ml_pipelines.expressions import Expression, execution_id, join, parameter, processing_output, text_of
from ml_pipelines.image_uris import training_image
from ml_pipelines.instances import GPU_TYPES
from ml_pipelines.launch import GPU_COMMAND
from ml_pipelines.scripts import script_folder
from ml_pipelines.settings import Settings
from ml_pipelines.volumes import all_have_local_storage, volume

# The API takes texts only. What a run may choose is added below; source_scripts/train.py reads both.
HYPERPARAMETERS = {
    "learning_rate": "0.0002",
    "lora_rank": "16",
    # Longer examples are left out: schema, question and query of the default data set rarely have half of that.
    "max_tokens": "768",
}

# True asks for spare capacity at a lower price. A job that loses its instance goes on from its last checkpoint.
# https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html
SPOT = False

MAX_HOURS = 12

# On the volume. Elsewhere the container has too little room for a model.
HUB_CACHE = {"HF_HOME": "/tmp/huggingface"}

# GPUs are scarce: a step waits and asks again, and after a fault of SageMaker's it goes on from its checkpoint.
# https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html
RETRIES = [
    {
        "ExceptionType": ["SageMaker.CAPACITY_ERROR", "SageMaker.JOB_INTERNAL_ERROR"],
        "IntervalSeconds": 60,
        "BackoffRate": 2.0,
        "MaxAttempts": 4,
    }
]


def training_step(settings: Settings, name: str, data_step: str, script_url: str, spot: bool = SPOT) -> dict[str, Any]:
    """A step that trains on the outputs train and validation of data_step."""
    place = join(f"s3://{settings.bucket}/{settings.pipeline_name}/runs", execution_id(), name)
    stop = {"MaxRuntimeInSeconds": MAX_HOURS * 3600}
    arguments = {
        "AlgorithmSpecification": {
            "TrainingImage": training_image(settings.region),
            "TrainingInputMode": "File",
            "ContainerEntrypoint": [*GPU_COMMAND, f"/opt/ml/input/data/code/{script_url.rsplit('/', 1)[-1]}"],
        },
        "HyperParameters": {
            **HYPERPARAMETERS,
            "model": parameter("HuggingFaceModel"),
            "dry_run": parameter("DryRun"),
            "epochs": text_of(parameter("Epochs")),
            "batch_size": text_of(parameter("BatchSize")),
        },
        "Environment": dict(HUB_CACHE),
        "InputDataConfig": [
            _channel("code", script_folder(script_url)),
            *(_channel(channel, processing_output(data_step, channel)) for channel in ("train", "validation")),
        ],
        "OutputDataConfig": {"S3OutputPath": place, "KmsKeyId": settings.kms_key},
        "CheckpointConfig": {"S3Uri": join(place, "checkpoints")},
        "ResourceConfig": {
            "InstanceType": parameter("TrainingInstanceType"),
            "InstanceCount": 1,
            **volume(100, settings.kms_key, all_have_local_storage(GPU_TYPES)),
        },
        "EnableManagedSpotTraining": spot,
        # With spot capacity waiting counts too; without it SageMaker refuses the member.
        "StoppingCondition": {**stop, "MaxWaitTimeInSeconds": 2 * MAX_HOURS * 3600} if spot else stop,
        "RoleArn": settings.role_arn,
        "Tags": settings.tags,
    }
    return {"Name": name, "Type": "Training", "Arguments": arguments, "RetryPolicies": RETRIES}


def _channel(name: str, url: str | Expression) -> dict[str, Any]:
    return {
        "ChannelName": name,
        "DataSource": {
            "S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": url, "S3DataDistributionType": "FullyReplicated"}
        },
    }
