"""The pipeline: copy a model from Hugging Face, and register the copy."""

from typing import Any

from ml_pipelines.parameters import pipeline_parameters
from ml_pipelines.registration import register_step
from ml_pipelines.settings import Settings
from ml_pipelines.staging import staging_step

# What upsert_pipeline says of the pipeline.
DESCRIPTION = "Imports a model from Hugging Face"

STAGE, REGISTER = "StageModel", "RegisterModel"


def pipeline_definition(settings: Settings, script_urls: dict[str, str]) -> dict[str, Any]:
    """The definition that CreatePipeline takes. script_urls: S3 place of each script by its file name."""
    return {
        "Version": "2020-12-01",
        "Metadata": {},
        "Parameters": pipeline_parameters(settings),
        # None rather than the default: an experiment for every run would need further permissions.
        "PipelineExperimentConfig": None,
        "Steps": [staging_step(settings, STAGE, script_urls), register_step(settings, REGISTER, STAGE)],
    }
