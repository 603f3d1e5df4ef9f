"""What may be chosen anew for every run of the pipeline, in Studio or with start-pipeline-execution."""

from typing import Any

from ml_pipelines.parameter import approval_status, text
from ml_pipelines.settings import Settings


def pipeline_parameters(settings: Settings) -> list[dict[str, Any]]:
    """Names, types and defaults. Numbers that become variables of a container are texts: the API takes nothing else there."""
    return [
        text("HFModelID", settings.model_id),
        text("HFModelRevision", "main"),
        text("StagingInstanceType", "ml.m5.2xlarge"),
        approval_status(),
        # vLLM then takes what the model allows, or less where that does not fit into the memory of the GPUs.
        text("MaxModelLength", "auto"),
        text("MaxConcurrentSequences", "64"),
    ]
