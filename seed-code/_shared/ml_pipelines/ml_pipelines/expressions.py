"""Expressions that SageMaker resolves when a pipeline runs, in the definition format 2020-12-01.

https://aws-sagemaker-mlops.github.io/sagemaker-model-building-pipeline-definition-JSON-schema/
"""

from typing import Any

Expression = dict[str, Any]


def parameter(name: str) -> Expression:
    """The value that a run gives to a pipeline parameter."""
    return {"Get": f"Parameters.{name}"}


def execution_id() -> Expression:
    """The id of the run, such as a1b2c3d4e5f6."""
    return {"Get": "Execution.PipelineExecutionId"}


def join(*parts: str | Expression) -> Expression:
    """The parts with a slash between them."""
    return {"Std:Join": {"On": "/", "Values": list(parts)}}


def text_of(expression: Expression) -> Expression:
    """A number as a text, for the places where an API takes nothing else: hyperparameters and environment variables."""
    return {"Std:Join": {"On": "", "Values": [expression]}}


def processing_output(step: str, output: str) -> Expression:
    """The S3 place that a processing step has written an output to."""
    return {"Get": f"Steps.{step}.ProcessingOutputConfig.Outputs['{output}'].S3Output.S3Uri"}


def model_artifact(step: str) -> Expression:
    """The S3 place of the model that a training step has made."""
    return {"Get": f"Steps.{step}.ModelArtifacts.S3ModelArtifacts"}


def json_value(step: str, property_file: str, path: str) -> Expression:
    """A value inside a JSON file that a processing step has declared as a property file."""
    return {"Std:JsonGet": {"PropertyFile": {"Get": f"Steps.{step}.PropertyFiles.{property_file}"}, "Path": path}}
