"""The step that puts the model into the project's model package group."""

from typing import Any

from ml_pipelines.expressions import parameter
from ml_pipelines.retries import call_retries
from ml_pipelines.serving import GPUS, INFERENCE_AMI, INSTANCE_TYPE, gpus_of, serving_environment, serving_image
from ml_pipelines.settings import Settings
from ml_pipelines.staging import staged


def register_step(settings: Settings, name: str, staging_step: str) -> dict[str, Any]:
    """A step that registers the files that staging_step has copied.

    Without tags: SageMaker refuses them on a version of a group, which has the group's. The files stay as they are rather
    than in an archive, which an endpoint would have to unpack for every new instance.
    https://docs.aws.amazon.com/sagemaker/latest/dg/large-model-inference-uncompressed.html
    """
    container = {
        "Image": serving_image(settings.region),
        "ModelDataSource": {
            "S3DataSource": {"S3Uri": staged(staging_step, "url"), "S3DataType": "S3Prefix", "CompressionType": "None"}
        },
        "Environment": serving_environment(INSTANCE_TYPE),
    }
    step = {
        "Name": name,
        "Type": "RegisterModel",
        "Arguments": {
            "ModelPackageGroupName": settings.model_package_group,
            "ModelApprovalStatus": parameter("ModelApprovalStatus"),
            "InferenceSpecification": {
                "Containers": [container],
                "SupportedContentTypes": ["application/json"],
                "SupportedResponseMIMETypes": ["application/json"],
                "SupportedRealtimeInferenceInstanceTypes": GPUS[gpus_of(INSTANCE_TYPE)],
            },
            "CustomerMetadataProperties": {
                "HuggingFaceModelId": parameter("HFModelID"),
                "HuggingFaceRevision": staged(staging_step, "revision"),
                "InferenceAmiVersion": INFERENCE_AMI,
            },
        },
    }
    return call_retries(step)
