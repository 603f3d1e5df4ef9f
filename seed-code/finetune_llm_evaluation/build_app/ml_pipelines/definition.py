"""The pipeline: load and split the data, fine-tune, evaluate, and register the model if it is good enough."""

from typing import Any

from ml_pipelines.expressions import model_artifact, parameter, processing_output, text_of
from ml_pipelines.image_uris import training_image
from ml_pipelines.instances import CPU_TYPES, GPU_TYPES
from ml_pipelines.launch import GPU_COMMAND
from ml_pipelines.parameters import pipeline_parameters
from ml_pipelines.processing import ProcessingJob, processing_step, property_file
from ml_pipelines.registration import accuracy_condition, register_step
from ml_pipelines.settings import Settings
from ml_pipelines.training import HUB_CACHE, RETRIES, training_step
from ml_pipelines.volumes import all_have_local_storage

# What upsert_pipeline says of the pipeline.
DESCRIPTION = "Fine-tunes, evaluates and registers the text-to-SQL model"

LOAD, FINETUNE, EVALUATE = "LoadPreprocessSplitDataset", "FinetuneLLMSQLModel", "EvaluateSQLModel"
CHECK, REGISTER = "CheckAccuracyScore", "TextToSQLLLM"


def pipeline_definition(settings: Settings, script_urls: dict[str, str]) -> dict[str, Any]:
    """The definition that CreatePipeline takes. script_urls: S3 place of each script by its file name."""
    evaluate = _evaluate(settings, script_urls["evaluate.py"])
    return {
        "Version": "2020-12-01",
        "Metadata": {},
        "Parameters": pipeline_parameters(),
        # None rather than the default: an experiment for every run would need further permissions.
        "PipelineExperimentConfig": None,
        "Steps": [
            _load(settings, script_urls["preprocess.py"]),
            training_step(settings, FINETUNE, LOAD, script_urls["train.py"]),
            property_file(evaluate, "EvaluationReport", "evaluation", "evaluation.json"),
            accuracy_condition(CHECK, EVALUATE, then=register_step(settings, REGISTER, FINETUNE, EVALUATE)),
        ],
    }


def _load(settings: Settings, script_url: str) -> dict[str, Any]:
    job = ProcessingJob(
        image=training_image(settings.region),
        instance_type=parameter("ProcessingInstanceType"),
        instance_count=parameter("ProcessingInstanceCount"),
        local_storage=all_have_local_storage(CPU_TYPES),
        environment={
            **HUB_CACHE,
            "DATASET": parameter("HuggingFaceDataset"),
            "DRY_RUN": parameter("DryRun"),
            "MAX_ROWS": text_of(parameter("MaxRows")),
        },
    )
    return processing_step(settings, LOAD, job, script_url, inputs={}, outputs=["train", "validation", "test"])


def _evaluate(settings: Settings, script_url: str) -> dict[str, Any]:
    job = ProcessingJob(
        image=training_image(settings.region),
        instance_type=parameter("EvaluationInstanceType"),
        volume_gb=100,
        hours=4,
        local_storage=all_have_local_storage(GPU_TYPES),
        environment={**HUB_CACHE, "DRY_RUN": parameter("DryRun")},
        command=GPU_COMMAND,
    )
    inputs = {"model": model_artifact(FINETUNE), "test": processing_output(LOAD, "test")}
    step = processing_step(settings, EVALUATE, job, script_url, inputs, outputs=["evaluation", "predictions"])
    return {**step, "RetryPolicies": RETRIES}
