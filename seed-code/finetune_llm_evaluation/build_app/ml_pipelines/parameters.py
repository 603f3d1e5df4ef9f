"""What may be chosen anew for every run of the pipeline, in Studio or with start-pipeline-execution."""

from typing import Any

from ml_pipelines.instances import CPU_TYPES, GPU_TYPES
from ml_pipelines.parameter import approval_status, integer, number, text

# Both Apache-2.0 and free to download without an account; README.md has the sources.
MODEL = "Qwen/Qwen3-4B-Instruct-2507"
DATASET = "gretelai/synthetic_text_to_sql"


def pipeline_parameters() -> list[dict[str, Any]]:
    """Names, types and defaults. Instance types come from lists, so that a run cannot ask for what its jobs do not fit."""
    return [
        text("HuggingFaceModel", MODEL),
        text("HuggingFaceDataset", DATASET),
        # "True" by default: the run that every push starts costs little.
        text("DryRun", "True", "True", "False"),
        integer("MaxRows", 20000),
        integer("Epochs", 1),
        integer("BatchSize", 4),
        number("AccuracyScoreThreshold", 0.0),
        approval_status(),
        text("ProcessingInstanceType", "ml.m5.xlarge", *CPU_TYPES),
        integer("ProcessingInstanceCount", 1),
        text("TrainingInstanceType", "ml.g5.2xlarge", *GPU_TYPES),
        text("EvaluationInstanceType", "ml.g5.2xlarge", *GPU_TYPES),
    ]
