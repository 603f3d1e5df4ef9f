import json
import unittest

from ml_pipelines.pipeline_run import PATIENCE_SECONDS, follow_run, start_pipeline, upsert_pipeline
from tests.environment import settings

ARN = "arn:aws:sagemaker:eu-west-1:111122223333:pipeline/sagemaker-abalone-p-a1b2c3d4e5f6"


class ResourceNotFound(Exception):
    pass


class FakeSageMaker:
    """One pipeline and one run; each look at the run takes the next of the given statuses."""

    class exceptions:
        ResourceNotFound = ResourceNotFound

    def __init__(self, exists=False, statuses=("Succeeded",), steps=()):
        self.exists, self.statuses, self.steps = exists, list(statuses), list(steps)
        self.calls = []

    def describe_pipeline(self, **request):
        if not self.exists:
            raise ResourceNotFound

    def create_pipeline(self, **request):
        self.calls.append(("create", request))
        return {"PipelineArn": ARN}

    def update_pipeline(self, **request):
        self.calls.append(("update", request))
        return {"PipelineArn": ARN}

    def add_tags(self, **request):
        self.calls.append(("tag", request))

    def start_pipeline_execution(self, **request):
        self.calls.append(("start", request))
        return {"PipelineExecutionArn": ARN + "/execution/1"}

    def describe_pipeline_execution(self, PipelineExecutionArn):
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        return {"PipelineExecutionStatus": status, "FailureReason": "a step failed"}

    def list_pipeline_execution_steps(self, NextToken=None, **request):
        """One step per page, so that paging is walked."""
        index = int(NextToken or 0)
        page = {"PipelineExecutionSteps": self.steps[index : index + 1]}
        return {**page, "NextToken": str(index + 1)} if index + 1 < len(self.steps) else page


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


def follow(sagemaker):
    clock, said = Clock(), []
    return follow_run(sagemaker, ARN, say=said.append, clock=clock, sleep=clock.sleep), said, clock.now


class UpsertTests(unittest.TestCase):
    def test_a_new_pipeline_is_created_with_its_tags(self):
        sagemaker = FakeSageMaker()
        self.assertEqual(upsert_pipeline(sagemaker, settings(), {"Steps": []}), ARN)
        [(kind, request)] = sagemaker.calls
        self.assertEqual(kind, "create")
        self.assertEqual(request["Tags"], settings().tags)
        self.assertEqual(json.loads(request["PipelineDefinition"]), {"Steps": []})

    def test_an_existing_pipeline_is_updated_and_tagged(self):
        sagemaker = FakeSageMaker(exists=True)
        upsert_pipeline(sagemaker, settings(), {"Steps": []})
        self.assertEqual([kind for kind, _ in sagemaker.calls], ["update", "tag"])
        self.assertNotIn("Tags", sagemaker.calls[0][1])

    def test_a_run_says_which_commit_it_belongs_to(self):
        sagemaker = FakeSageMaker()
        start_pipeline(sagemaker, settings(CODEBUILD_RESOLVED_SOURCE_VERSION="0a1b2c"))
        self.assertEqual(sagemaker.calls[0][1]["PipelineExecutionDescription"], "Commit 0a1b2c")


class FollowTests(unittest.TestCase):
    def test_success_is_told(self):
        good, said, _ = follow(FakeSageMaker(statuses=["Executing", "Succeeded"]))
        self.assertTrue(good)
        self.assertIn("The pipeline succeeded.", said)

    def test_failure_names_the_step_and_its_reason(self):
        steps = [
            {"StepName": "Preprocess", "StepStatus": "Succeeded"},
            {"StepName": "Train", "StepStatus": "Failed", "FailureReason": "no capacity"},
        ]
        good, said, _ = follow(FakeSageMaker(statuses=["Failed"], steps=steps))
        self.assertFalse(good)
        self.assertIn("Train: Failed - no capacity", said)

    def test_a_stopped_run_is_not_a_success(self):
        self.assertFalse(follow(FakeSageMaker(statuses=["Stopping", "Stopped"]))[0])

    def test_a_step_is_told_once_per_status(self):
        steps = [{"StepName": "Train", "StepStatus": "Executing"}]
        _, said, _ = follow(FakeSageMaker(statuses=["Executing", "Executing", "Succeeded"], steps=steps))
        self.assertEqual(said.count("Train: Executing"), 1)

    def test_watching_ends_before_the_build_is_cut_off(self):
        good, said, seconds = follow(FakeSageMaker(statuses=["Executing"]))
        self.assertTrue(good)
        self.assertLessEqual(seconds, PATIENCE_SECONDS + 30)
        self.assertIn("aws sagemaker describe-pipeline-execution", said[-1])
