import json
import unittest

from ml_pipelines.staging import SCRIPT
from ml_pipelines.scripts import SOURCE_SCRIPTS
from tests.environment import ENVIRONMENT, definition, settings
from tests.steps import steps, values


class DefinitionTests(unittest.TestCase):
    def test_the_copy_is_registered(self):
        self.assertEqual(
            [(step["Name"], step["Type"]) for step in steps(definition()).values()],
            [("StageModel", "Processing"), ("RegisterModel", "RegisterModel")],
        )
        [container] = steps(definition())["RegisterModel"]["Arguments"]["InferenceSpecification"]["Containers"]
        source = container["ModelDataSource"]["S3DataSource"]
        self.assertEqual((source["S3DataType"], source["CompressionType"]), ("S3Prefix", "None"))
        self.assertEqual(source["S3Uri"]["Std:JsonGet"]["Path"], "url")

    def test_the_report_that_registration_reads_is_one_that_staging_writes(self):
        stage = steps(definition())["StageModel"]
        [report] = stage["PropertyFiles"]
        outputs = stage["Arguments"]["ProcessingOutputConfig"]["Outputs"]
        self.assertIn(report["OutputName"], [output["OutputName"] for output in outputs])
        for read in values(steps(definition())["RegisterModel"], "Std:JsonGet"):
            self.assertEqual(read["PropertyFile"]["Get"], f"Steps.StageModel.PropertyFiles.{report['PropertyFileName']}")

    def test_a_version_knows_model_revision_and_machine_image(self):
        known = steps(definition())["RegisterModel"]["Arguments"]["CustomerMetadataProperties"]
        self.assertEqual(known["HuggingFaceModelId"], {"Get": "Parameters.HFModelID"})
        self.assertEqual(known["HuggingFaceRevision"]["Std:JsonGet"]["Path"], "revision")
        self.assertRegex(known["InferenceAmiVersion"], "^al2023-")

    def test_the_job_is_told_the_name_of_the_secret_and_nobody_else_is(self):
        pipeline = definition(HUGGING_FACE_ACCESS_TOKEN_SECRET="a-name-of-its-own")
        self.assertEqual(steps(pipeline)["StageModel"]["Arguments"]["Environment"]["TOKEN_SECRET"], "a-name-of-its-own")
        self.assertEqual(json.dumps(pipeline).count("a-name-of-its-own"), 1)
        [container] = steps(pipeline)["RegisterModel"]["Arguments"]["InferenceSpecification"]["Containers"]
        self.assertEqual([name for name in container["Environment"] if "TOKEN" in name], [])

    def test_no_token_of_the_build_gets_into_the_definition(self):
        # Whatever a build's surroundings hold, only what settings.py names is read.
        token = "hf_" + "x" * 20
        self.assertNotIn(token, json.dumps(definition(HF_TOKEN=token, HUGGING_FACE_HUB_TOKEN=token)))

    def test_the_script_comes_with_the_modules_that_lie_beside_it(self):
        inputs = {item["InputName"]: item["S3Input"]["S3Uri"] for item in steps(definition())["StageModel"]["Arguments"]["ProcessingInputs"]}
        self.assertEqual(list(inputs), ["code"])
        self.assertFalse(inputs["code"].endswith(".py"))
        self.assertIn(SCRIPT, {path.name for path in SOURCE_SCRIPTS.glob("*.py")})

    def test_copies_lie_in_the_projects_bucket_under_its_key(self):
        told = steps(definition())["StageModel"]["Arguments"]["Environment"]
        self.assertEqual((told["BUCKET"], told["KMS_KEY"]), (ENVIRONMENT["ARTIFACT_BUCKET"], ENVIRONMENT["ARTIFACT_BUCKET_KMS_ID"]))
        self.assertEqual(list(values(definition(), "VolumeKmsKeyId")), [ENVIRONMENT["ARTIFACT_BUCKET_KMS_ID"]])

    def test_variables_of_jobs_keep_to_the_length_that_the_api_takes(self):
        # https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html
        told = steps(definition())["StageModel"]["Arguments"]["Environment"]
        self.assertLessEqual(max(len(value) for value in told.values() if isinstance(value, str)), 256)

    def test_jobs_are_tried_again_when_no_machine_was_free(self):
        retried = [kind for policy in steps(definition())["StageModel"]["RetryPolicies"] for kind in policy["ExceptionType"]]
        self.assertIn("SageMaker.CAPACITY_ERROR", retried)

    def test_the_job_carries_the_projects_tags_and_the_version_none(self):
        self.assertEqual(list(values(definition(), "Tags")), [settings().tags])
