"""The pipeline: make the model, preprocess the data, put the data through the model."""

from typing import Any

from ml_pipelines.expressions import parameter
from ml_pipelines.model_package import ModelPackage
from ml_pipelines.parameters import pipeline_parameters
from ml_pipelines.processing import ProcessingJob, processing_step
from ml_pipelines.retries import call_retries, job_retries
from ml_pipelines.settings import Settings
from ml_pipelines.transform import CONTENT_TYPE, model_step, transform_step
from ml_pipelines.xgboost_image import xgboost_image

# What upsert_pipeline says of the pipeline.
DESCRIPTION = "Predicts with the newest approved model"

MODEL, PREPROCESS, TRANSFORM = "CreateModel", "PreprocessData", "Transformer"


def pipeline_definition(settings: Settings, script_urls: dict[str, str], package: ModelPackage) -> dict[str, Any]:
    """The definition that CreatePipeline takes. script_urls: S3 place of each script by its file name.

    A model that does not take what the pipeline sends is a ValueError.
    """
    if package.content_types and CONTENT_TYPE not in package.content_types:
        raise ValueError(
            f"{package.arn} takes {', '.join(package.content_types)}, but this pipeline sends {CONTENT_TYPE}: change "
            "CONTENT_TYPE in ml_pipelines/transform.py, and let source_scripts/preprocessing.py write that"
        )
    inputs = {"input": parameter("InputDataUrl")}
    if package.features_url:
        inputs["features"] = package.features_url
    preprocess = processing_step(
        settings,
        PREPROCESS,
        # The image serves here for its Python: the script needs nothing else.
        ProcessingJob(
            image=xgboost_image(settings.region),
            instance_type=parameter("ProcessingInstanceType"),
            instance_count=parameter("ProcessingInstanceCount"),
        ),
        script_urls["preprocessing.py"],
        inputs=inputs,
        outputs=["data"],
    )
    return {
        "Version": "2020-12-01",
        "Metadata": {},
        "Parameters": pipeline_parameters(settings),
        # None rather than the default: an experiment for every run would need further permissions.
        "PipelineExperimentConfig": None,
        "Steps": [
            call_retries(model_step(settings, MODEL, package)),
            job_retries(preprocess),
            job_retries(transform_step(settings, TRANSFORM, MODEL, PREPROCESS)),
        ],
    }
