"""The step that puts a model into the model package group, and the condition it has to pass before."""

from typing import Any

from ml_pipelines.expressions import join, json_value, model_artifact, parameter, processing_output
from ml_pipelines.settings import Settings
from ml_pipelines.xgboost_image import xgboost_image


def register_step(settings: Settings, name: str, training_step: str, evaluation_step: str, data_step: str) -> dict[str, Any]:
    """A step that registers the model of training_step together with the report of evaluation_step.

    FeaturesUrl tells who asks the model how data_step has scaled its training data; the template batch_inference reads it.

    Without tags: SageMaker refuses them on a version of a group, which has the group's.
    """
    return {
        "Name": name,
        "Type": "RegisterModel",
        "Arguments": {
            "ModelPackageGroupName": settings.model_package_group,
            "ModelApprovalStatus": parameter("ModelApprovalStatus"),
            "ModelMetrics": {
                "ModelQuality": {
                    "Statistics": {
                        "ContentType": "application/json",
                        "S3Uri": join(processing_output(evaluation_step, "evaluation"), "evaluation.json"),
                    }
                }
            },
            "CustomerMetadataProperties": {"FeaturesUrl": join(processing_output(data_step, "features"), "features.json")},
            "InferenceSpecification": {
                "Containers": [{"Image": xgboost_image(settings.region), "ModelDataUrl": model_artifact(training_step)}],
                "SupportedContentTypes": ["text/csv"],
                "SupportedResponseMIMETypes": ["text/csv"],
                "SupportedRealtimeInferenceInstanceTypes": ["ml.m5.large", "ml.m5.xlarge"],
                "SupportedTransformInstanceTypes": ["ml.m5.large", "ml.m5.xlarge"],
            },
        },
    }


def error_condition(name: str, evaluation_step: str, limit: float, then: dict[str, Any]) -> dict[str, Any]:
    """A step that goes on with `then` when the mean squared error is at most `limit`, and ends the run otherwise."""
    return {
        "Name": name,
        "Type": "Condition",
        "Arguments": {
            "Conditions": [
                {
                    "Type": "LessThanOrEqualTo",
                    "LeftValue": json_value(evaluation_step, "EvaluationReport", "regression_metrics.mse.value"),
                    "RightValue": limit,
                }
            ],
            "IfSteps": [then],
            "ElseSteps": [],
        },
    }
