"""The pipeline: preprocess, train, evaluate, and register the model if it is good enough."""

from typing import Any

from ml_pipelines.expressions import Expression, model_artifact, parameter, processing_output
from ml_pipelines.isolation import processing_network
from ml_pipelines.parameters import pipeline_parameters
from ml_pipelines.processing import ProcessingJob, processing_step, property_file
from ml_pipelines.registration import error_condition, register_step
from ml_pipelines.settings import Settings
from ml_pipelines.training import training_step
from ml_pipelines.xgboost_image import xgboost_image

# What upsert_pipeline says of the pipeline.
DESCRIPTION = "Trains, evaluates and registers the model"

# Squared rings: a model that is off by about 2.4 rings, where ages range from 1 to 29, is still useful.
MSE_LIMIT = 6.0

PREPROCESS, TRAIN, EVALUATE = "PreprocessAbaloneData", "TrainAbaloneModel", "EvaluateAbaloneModel"
CHECK, REGISTER = "CheckMSEAbaloneEvaluation", "RegisterAbaloneModel"


def pipeline_definition(settings: Settings, script_urls: dict[str, str]) -> dict[str, Any]:
    """The definition that CreatePipeline takes. script_urls: S3 place of each script by its file name."""
    preprocess = processing_step(
        settings,
        PREPROCESS,
        _job(settings, instance_count=parameter("ProcessingInstanceCount")),
        script_urls["preprocessing.py"],
        inputs={"input": parameter("InputDataUrl")},
        outputs=["train", "validation", "test", "features"],
    )
    evaluate = processing_step(
        settings,
        EVALUATE,
        _job(settings),
        script_urls["evaluate.py"],
        inputs={"model": model_artifact(TRAIN), "test": processing_output(PREPROCESS, "test")},
        outputs=["evaluation"],
    )
    return {
        "Version": "2020-12-01",
        "Metadata": {},
        "Parameters": pipeline_parameters(settings),
        # None rather than the default: an experiment for every run would need further permissions.
        "PipelineExperimentConfig": None,
        "Steps": [
            preprocess,
            training_step(settings, TRAIN, data_step=PREPROCESS),
            property_file(evaluate, "EvaluationReport", "evaluation", "evaluation.json"),
            error_condition(CHECK, EVALUATE, MSE_LIMIT, then=register_step(settings, REGISTER, TRAIN, EVALUATE, PREPROCESS)),
        ],
    }


def _job(settings: Settings, instance_count: int | Expression = 1) -> ProcessingJob:
    # The XGBoost image serves here too: the scripts need Python and, to evaluate, XGBoost itself.
    return ProcessingJob(
        image=xgboost_image(settings.region),
        instance_type=parameter("ProcessingInstanceType"),
        instance_count=instance_count,
        network=processing_network(settings),
    )
