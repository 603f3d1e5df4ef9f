"""What may be chosen anew for every run of the pipeline, in Studio or with start-pipeline-execution."""

from typing import Any

from ml_pipelines.settings import Settings


def pipeline_parameters(settings: Settings) -> list[dict[str, Any]]:
    """Names, types and defaults."""
    return [
        _text("ProcessingInstanceType", "ml.m5.xlarge"),
        {"Name": "ProcessingInstanceCount", "Type": "Integer", "DefaultValue": 1},
        _text("TrainingInstanceType", "ml.m5.xlarge"),
        {
            **_text("ModelApprovalStatus", "PendingManualApproval"),
            "EnumValues": ["PendingManualApproval", "Approved", "Rejected"],
        },
        _text("InputDataUrl", sample_data_url(settings.region)),
    ]


def sample_data_url(region: str) -> str:
    """The Abalone data in the bucket that AWS keeps for its project templates in each region."""
    return f"s3://sagemaker-servicecatalog-seedcode-{region}/dataset/abalone-dataset.csv"


def _text(name: str, default: str) -> dict[str, Any]:
    return {"Name": name, "Type": "String", "DefaultValue": default}
