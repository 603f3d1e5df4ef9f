"""The pipeline: preprocess, train, evaluate, and register the model if it is good enough."""

from typing import Any

from ml_pipelines.expressions import model_artifact, parameter, processing_output
from ml_pipelines.parameters import pipeline_parameters
from ml_pipelines.processing import processing_step
from ml_pipelines.registration import error_condition, register_step
from ml_pipelines.settings import Settings
from ml_pipelines.training import training_step

# Squared rings: a model that is off by about 2.4 rings, where ages range from 1 to 29, is still useful.
MSE_LIMIT = 6.0

PREPROCESS, TRAIN, EVALUATE = "PreprocessAbaloneData", "TrainAbaloneModel", "EvaluateAbaloneModel"
CHECK, REGISTER = "CheckMSEAbaloneEvaluation", "RegisterAbaloneModel"


def pipeline_definition(settings: Settings, script_urls: dict[str, str]) -> dict[str, Any]:
    """The definition that CreatePipeline takes. script_urls: S3 place of each script by its file name."""
    preprocess = processing_step(
        settings,
        PREPROCESS,
        script_urls["preprocessing.py"],
        inputs={"input": parameter("InputDataUrl")},
        outputs=["train", "validation", "test", "features"],
        instance_count=parameter("ProcessingInstanceCount"),
    )
    evaluate = processing_step(
        settings,
        EVALUATE,
        script_urls["evaluate.py"],
        inputs={"model": model_artifact(TRAIN), "test": processing_output(PREPROCESS, "test")},
        outputs=["evaluation"],
    )
    # What lets a condition look into the report.
    evaluate["PropertyFiles"] = [
        {"PropertyFileName": "EvaluationReport", "OutputName": "evaluation", "FilePath": "evaluation.json"}
    ]
    return {
        "Version": "2020-12-01",
        "Metadata": {},
        "Parameters": pipeline_parameters(settings),
        # None rather than the default: an experiment for every run would need further permissions.
        "PipelineExperimentConfig": None,
        "Steps": [
            preprocess,
            training_step(settings, TRAIN, data_step=PREPROCESS),
            evaluate,
            error_condition(CHECK, EVALUATE, MSE_LIMIT, then=register_step(settings, REGISTER, TRAIN, EVALUATE)),
        ],
    }
