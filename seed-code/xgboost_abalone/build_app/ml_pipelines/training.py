"""The training step: SageMaker's built-in XGBoost on the preprocessed data."""

from typing import Any

from ml_pipelines.expressions import execution_id, join, parameter, processing_output
from ml_pipelines.isolation import training_network
from ml_pipelines.settings import Settings
from ml_pipelines.xgboost_image import xgboost_image

# https://docs.aws.amazon.com/sagemaker/latest/dg/xgboost_hyperparameters.html; the API takes texts only.
HYPERPARAMETERS = {
    "objective": "reg:squarederror",
    "num_round": "50",
    "max_depth": "5",
    "eta": "0.2",
    "gamma": "4",
    "min_child_weight": "6",
    "subsample": "0.7",
}


def training_step(settings: Settings, name: str, data_step: str) -> dict[str, Any]:
    """A step that trains on the outputs train and validation of data_step."""
    return {
        "Name": name,
        "Type": "Training",
        "Arguments": {
            "AlgorithmSpecification": {"TrainingImage": xgboost_image(settings.region), "TrainingInputMode": "File"},
            "HyperParameters": dict(HYPERPARAMETERS),
            "InputDataConfig": [_channel(channel, data_step) for channel in ("train", "validation")],
            "OutputDataConfig": {
                "S3OutputPath": join(f"s3://{settings.bucket}/{settings.pipeline_name}/runs", execution_id(), name),
                "KmsKeyId": settings.kms_key,
            },
            "ResourceConfig": {
                "InstanceType": parameter("TrainingInstanceType"),
                "InstanceCount": 1,
                "VolumeSizeInGB": 30,
                "VolumeKmsKeyId": settings.kms_key,
            },
            "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
            "RoleArn": settings.role_arn,
            "Tags": settings.tags,
            **training_network(settings),
        },
    }


def _channel(name: str, data_step: str) -> dict[str, Any]:
    return {
        "ChannelName": name,
        "ContentType": "text/csv",
        "DataSource": {
            "S3DataSource": {
                "S3DataType": "S3Prefix",
                "S3Uri": processing_output(data_step, name),
                "S3DataDistributionType": "FullyReplicated",
            }
        },
    }
