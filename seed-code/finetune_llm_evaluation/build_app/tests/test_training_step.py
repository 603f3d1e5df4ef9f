import unittest

from ml_pipelines.training import training_step
from tests.environment import definition, settings
from tests.steps import steps


def train(**options):
    return training_step(settings(), "Train", "Load", "s3://bucket/code/0a1b/train.py", **options)["Arguments"]


class TrainingStepTests(unittest.TestCase):
    def test_the_script_runs_from_the_channel_that_holds_all_scripts(self):
        channels = {channel["ChannelName"]: channel["DataSource"]["S3DataSource"]["S3Uri"] for channel in train()["InputDataConfig"]}
        self.assertEqual(list(channels), ["code", "train", "validation"])
        self.assertEqual(channels["code"], "s3://bucket/code/0a1b/")
        self.assertEqual(train()["AlgorithmSpecification"]["ContainerEntrypoint"][-1], "/opt/ml/input/data/code/train.py")

    def test_every_run_keeps_checkpoints_of_its_own(self):
        place = train()["CheckpointConfig"]["S3Uri"]["Std:Join"]["Values"]
        self.assertEqual(place, [train()["OutputDataConfig"]["S3OutputPath"], "checkpoints"])
        self.assertIn({"Get": "Execution.PipelineExecutionId"}, place[0]["Std:Join"]["Values"])

    def test_spot_capacity_is_waited_for_and_only_that(self):
        self.assertFalse(train()["EnableManagedSpotTraining"])
        self.assertEqual(set(train()["StoppingCondition"]), {"MaxRuntimeInSeconds"})
        stop = train(spot=True)["StoppingCondition"]
        self.assertTrue(train(spot=True)["EnableManagedSpotTraining"])
        self.assertGreater(stop["MaxWaitTimeInSeconds"], stop["MaxRuntimeInSeconds"])

    def test_a_lack_of_capacity_is_waited_out_on_gpus(self):
        for name in ("FinetuneLLMSQLModel", "EvaluateSQLModel"):
            [policy] = steps(definition())[name]["RetryPolicies"]
            self.assertIn("SageMaker.CAPACITY_ERROR", policy["ExceptionType"])
