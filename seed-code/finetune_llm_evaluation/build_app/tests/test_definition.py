import unittest

from ml_pipelines.parameters import DATASET, MODEL
from tests.environment import ENVIRONMENT, definition, settings
from tests.steps import resolved, steps, values


def defaults(pipeline):
    return {parameter["Name"]: parameter["DefaultValue"] for parameter in pipeline["Parameters"]}


class DefinitionTests(unittest.TestCase):
    def test_five_steps_in_the_order_of_their_data(self):
        self.assertEqual(
            [(step["Name"], step["Type"]) for step in steps(definition()).values()],
            [
                ("LoadPreprocessSplitDataset", "Processing"),
                ("FinetuneLLMSQLModel", "Training"),
                ("EvaluateSQLModel", "Processing"),
                ("CheckAccuracyScore", "Condition"),
                ("TextToSQLLLM", "RegisterModel"),
            ],
        )

    def test_only_a_good_model_is_registered(self):
        check = steps(definition())["CheckAccuracyScore"]["Arguments"]
        [condition] = check["Conditions"]
        self.assertEqual(condition["Type"], "GreaterThanOrEqualTo")
        self.assertEqual(condition["RightValue"], {"Get": "Parameters.AccuracyScoreThreshold"})
        self.assertEqual([step["Name"] for step in check["IfSteps"]], ["TextToSQLLLM"])
        self.assertEqual(check["ElseSteps"], [])

    def test_model_and_data_reach_the_jobs_that_fetch_them(self):
        pipeline = definition()
        requests = {name: resolved(step["Arguments"], defaults(pipeline)) for name, step in steps(pipeline).items()}
        self.assertEqual(requests["LoadPreprocessSplitDataset"]["Environment"]["DATASET"], DATASET)
        self.assertEqual(requests["FinetuneLLMSQLModel"]["HyperParameters"]["model"], MODEL)

    def test_a_dry_run_reaches_every_job_and_changes_no_step(self):
        pipeline = definition()
        told = [*values(pipeline, "DRY_RUN"), *values(pipeline, "dry_run")]
        self.assertEqual(told, [{"Get": "Parameters.DryRun"}] * 3)
        for step in steps(pipeline).values():
            if step["Type"] == "Condition":
                self.assertNotIn("Parameters.DryRun", list(values(step["Arguments"]["Conditions"], "Get")))

    def test_a_push_costs_little_unless_somebody_decides_otherwise(self):
        self.assertEqual(defaults(definition())["DryRun"], "True")

    def test_outputs_are_encrypted_with_the_projects_key(self):
        self.assertEqual(list(values(definition(), "KmsKeyId")), [ENVIRONMENT["ARTIFACT_BUCKET_KMS_ID"]] * 3)

    def test_only_volumes_that_take_a_key_get_one(self):
        by_name = steps(definition())
        load = by_name["LoadPreprocessSplitDataset"]["Arguments"]["ProcessingResources"]["ClusterConfig"]
        evaluate = by_name["EvaluateSQLModel"]["Arguments"]["ProcessingResources"]["ClusterConfig"]
        train = by_name["FinetuneLLMSQLModel"]["Arguments"]["ResourceConfig"]
        self.assertEqual(load["VolumeKmsKeyId"], ENVIRONMENT["ARTIFACT_BUCKET_KMS_ID"])
        self.assertNotIn("VolumeKmsKeyId", evaluate)
        self.assertNotIn("VolumeKmsKeyId", train)

    def test_every_job_can_reach_the_hub(self):
        self.assertEqual([*values(definition(), "EnableNetworkIsolation"), *values(definition(), "VpcConfig")], [])

    def test_every_job_carries_the_projects_tags(self):
        self.assertEqual(list(values(definition(), "Tags")), [settings().tags] * 3)

    def test_texts_that_an_api_wants_are_texts(self):
        pipeline = definition()
        for texts in [*values(pipeline, "Environment"), *values(pipeline, "HyperParameters")]:
            for value in resolved(texts, defaults(pipeline)).values():
                self.assertIsInstance(value, str)
