"""The step that puts a model into the model package group, and the condition it has to pass before."""

from typing import Any

from ml_pipelines.expressions import join, json_value, model_artifact, parameter, processing_output
from ml_pipelines.image_uris import serving_image
from ml_pipelines.instances import GPU_TYPES
from ml_pipelines.settings import Settings

# SM_VLLM_X becomes the option --x of the server. A context as long as the model allows would not fit beside it into 24 GB.
# https://aws.github.io/deep-learning-containers/vllm/deployment/sagemaker/
SERVING = {"SM_VLLM_HOST": "0.0.0.0", "SM_VLLM_MAX_MODEL_LEN": "8192", "SM_VLLM_SERVED_MODEL_NAME": "text-to-sql"}

# What an endpoint configuration has to ask for, or the image does not start: its CUDA 13 needs a recent driver.
# https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html
INFERENCE_AMI = "al2023-ami-sagemaker-inference-gpu-4-1"


def register_step(settings: Settings, name: str, training_step: str, evaluation_step: str) -> dict[str, Any]:
    """A step that registers the model of training_step together with the report of evaluation_step.

    Without tags: SageMaker refuses them on a version of a group, which has the group's.
    """
    return {
        "Name": name,
        "Type": "RegisterModel",
        "Arguments": {
            "ModelPackageGroupName": settings.model_package_group,
            "ModelApprovalStatus": parameter("ModelApprovalStatus"),
            "Domain": "NATURAL_LANGUAGE_PROCESSING",
            "Task": "TEXT_GENERATION",
            # Whoever approves sees what a model was made of, and that the model of a dry run is none to deploy.
            "CustomerMetadataProperties": {
                "HuggingFaceModel": parameter("HuggingFaceModel"),
                "HuggingFaceDataset": parameter("HuggingFaceDataset"),
                "DryRun": parameter("DryRun"),
                "InferenceAmiVersion": INFERENCE_AMI,
            },
            "ModelMetrics": {
                "ModelQuality": {
                    "Statistics": {
                        "ContentType": "application/json",
                        "S3Uri": join(processing_output(evaluation_step, "evaluation"), "evaluation.json"),
                    }
                }
            },
            "InferenceSpecification": {
                "Containers": [
                    {
                        "Image": serving_image(settings.region),
                        "ModelDataUrl": model_artifact(training_step),
                        "Environment": dict(SERVING),
                    }
                ],
                "SupportedContentTypes": ["application/json"],
                "SupportedResponseMIMETypes": ["application/json"],
                "SupportedRealtimeInferenceInstanceTypes": list(GPU_TYPES),
            },
        },
    }


def accuracy_condition(name: str, evaluation_step: str, then: dict[str, Any]) -> dict[str, Any]:
    """A step that goes on with `then` when the accuracy reaches the run's threshold, and ends the run otherwise."""
    return {
        "Name": name,
        "Type": "Condition",
        "Arguments": {
            "Conditions": [
                {
                    "Type": "GreaterThanOrEqualTo",
                    "LeftValue": json_value(evaluation_step, "EvaluationReport", "text_to_sql_metrics.accuracy.value"),
                    "RightValue": parameter("AccuracyScoreThreshold"),
                }
            ],
            "IfSteps": [then],
            "ElseSteps": [],
        },
    }
