"""Creates or updates the SageMaker pipeline, starts it and follows the run."""

import json
import time
from typing import Any, Callable

from ml_pipelines.definition import DESCRIPTION
from ml_pipelines.project import Project

# The build may take 60 minutes in all; the rest is for installing, testing and uploading.
PATIENCE_SECONDS = 45 * 60
PAUSE_SECONDS = 30


def upsert_pipeline(sagemaker: Any, project: Project, definition: dict[str, Any]) -> str:
    """Makes SageMaker's pipeline equal to the definition and returns its ARN. sagemaker is a boto3 client."""
    request = {
        "PipelineName": project.pipeline_name,
        "PipelineDescription": f"{DESCRIPTION} of project {project.project_name}",
        "PipelineDefinition": json.dumps(definition),
        "RoleArn": project.role_arn,
    }
    try:
        sagemaker.describe_pipeline(PipelineName=project.pipeline_name)
    except sagemaker.exceptions.ResourceNotFound:
        return sagemaker.create_pipeline(**request, Tags=project.tags)["PipelineArn"]
    arn = sagemaker.update_pipeline(**request)["PipelineArn"]
    sagemaker.add_tags(ResourceArn=arn, Tags=project.tags)
    return arn


def start_pipeline(sagemaker: Any, project: Project) -> str:
    """Starts a run with the default parameters and returns the run's ARN."""
    return sagemaker.start_pipeline_execution(
        PipelineName=project.pipeline_name,
        PipelineExecutionDescription=f"Commit {project.commit}" if project.commit else "Started by a build",
    )["PipelineExecutionArn"]


def follow_run(
    sagemaker: Any,
    run_arn: str,
    say: Callable[[str], None] = print,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> bool:
    """Reports every change of a step until the run ends. False when it failed or was stopped.

    After PATIENCE_SECONDS it stops watching and returns True: the run goes on without the build.
    """
    deadline = clock() + PATIENCE_SECONDS
    known: dict[str, str] = {}
    while True:
        run = sagemaker.describe_pipeline_execution(PipelineExecutionArn=run_arn)
        for step in _steps(sagemaker, run_arn):
            name, status = step["StepName"], step["StepStatus"]
            if known.get(name) != status:
                known[name] = status
                reason = step.get("FailureReason")
                say(f"{name}: {status}" + (f" - {reason}" if reason else ""))
        status = run["PipelineExecutionStatus"]
        if status == "Succeeded":
            say("The pipeline succeeded.")
            return True
        if status in ("Failed", "Stopped"):
            say(f"The pipeline ended as {status}. {run.get('FailureReason', '')}".rstrip())
            return False
        if clock() >= deadline:
            say(f"Still running; the build stops watching. Look at it with: {_describe_command(run_arn)}")
            return True
        sleep(PAUSE_SECONDS)


def _steps(sagemaker: Any, run_arn: str) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = []
    request = {"PipelineExecutionArn": run_arn, "SortOrder": "Ascending"}
    while True:
        page = sagemaker.list_pipeline_execution_steps(**request)
        steps += page["PipelineExecutionSteps"]
        if not page.get("NextToken"):
            return steps
        request["NextToken"] = page["NextToken"]


def _describe_command(run_arn: str) -> str:
    return f"aws sagemaker describe-pipeline-execution --pipeline-execution-arn {run_arn}"
