"""The two steps that use a model: one makes it from its package, one puts data through it."""

from typing import Any

from ml_pipelines.expressions import execution_id, join, parameter, processing_output
from ml_pipelines.model_package import ModelPackage
from ml_pipelines.settings import Settings

# What preprocessing.py writes, and what the predictions come back as.
CONTENT_TYPE = "text/csv"

# Requests under way at once on one instance, and the size of one: SageMaker allows 100 MB for both together.
# https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html
CONCURRENT_REQUESTS, REQUEST_MB = 64, 1


def model_step(settings: Settings, name: str, package: ModelPackage) -> dict[str, Any]:
    """A step that makes a SageMaker model of a package. Image and files are what the package says."""
    return {
        "Name": name,
        "Type": "Model",
        "Arguments": {
            "PrimaryContainer": {"ModelPackageName": package.arn},
            "ExecutionRoleArn": settings.role_arn,
            "Tags": settings.tags,
        },
    }


def transform_step(settings: Settings, name: str, model_step: str, data_step: str) -> dict[str, Any]:
    """A step that sends each line of the output `data` of data_step to the model, and writes the answers line by line."""
    return {
        "Name": name,
        "Type": "Transform",
        "Arguments": {
            "ModelName": {"Get": f"Steps.{model_step}.ModelName"},
            "BatchStrategy": "SingleRecord",
            "MaxConcurrentTransforms": CONCURRENT_REQUESTS,
            "MaxPayloadInMB": REQUEST_MB,
            "TransformInput": {
                "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": processing_output(data_step, "data")}},
                "ContentType": CONTENT_TYPE,
                "SplitType": "Line",
            },
            "TransformOutput": {
                # The second slash of s3:// comes from the join.
                "S3OutputPath": join("s3:/", parameter("OutputsBucketName"), settings.base_job_prefix, execution_id(), "batch/"),
                "Accept": CONTENT_TYPE,
                "AssembleWith": "Line",
                "KmsKeyId": settings.kms_key,
            },
            "TransformResources": {
                "InstanceType": parameter("TransformInstanceType"),
                "InstanceCount": parameter("TransformInstanceCount"),
                "VolumeKmsKeyId": settings.kms_key,
            },
            "Tags": settings.tags,
        },
    }
