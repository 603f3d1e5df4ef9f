"""What may be chosen anew for every run of the pipeline, in Studio or with start-pipeline-execution."""

from typing import Any

from ml_pipelines.parameter import integer, text
from ml_pipelines.settings import Settings


def pipeline_parameters(settings: Settings) -> list[dict[str, Any]]:
    """Names, types and defaults."""
    return [
        text("InputDataUrl", sample_data_url(settings.region)),
        text("OutputsBucketName", settings.bucket),
        text("ProcessingInstanceType", "ml.m5.xlarge"),
        integer("ProcessingInstanceCount", 1),
        text("TransformInstanceType", "ml.m5.xlarge"),
        integer("TransformInstanceCount", 1),
    ]


def sample_data_url(region: str) -> str:
    """The Abalone data in the bucket that AWS keeps for its project templates in each region."""
    return f"s3://sagemaker-servicecatalog-seedcode-{region}/dataset/abalone-dataset.csv"
