import unittest

from ml_pipelines.definition import MSE_LIMIT
from tests.environment import ENVIRONMENT, NETWORK, definition, settings
from tests.steps import steps, values


class DefinitionTests(unittest.TestCase):
    def test_five_steps_in_the_order_of_their_data(self):
        self.assertEqual(
            [(step["Name"], step["Type"]) for step in steps(definition()).values()],
            [
                ("PreprocessAbaloneData", "Processing"),
                ("TrainAbaloneModel", "Training"),
                ("EvaluateAbaloneModel", "Processing"),
                ("CheckMSEAbaloneEvaluation", "Condition"),
                ("RegisterAbaloneModel", "RegisterModel"),
            ],
        )

    def test_the_input_url_is_what_the_first_step_reads(self):
        inputs = steps(definition())["PreprocessAbaloneData"]["Arguments"]["ProcessingInputs"]
        self.assertIn({"Get": "Parameters.InputDataUrl"}, [item["S3Input"]["S3Uri"] for item in inputs])

    def test_only_a_good_model_is_registered(self):
        check = steps(definition())["CheckMSEAbaloneEvaluation"]["Arguments"]
        self.assertEqual(check["Conditions"][0]["Type"], "LessThanOrEqualTo")
        self.assertEqual(check["Conditions"][0]["RightValue"], MSE_LIMIT)
        self.assertEqual([step["Name"] for step in check["IfSteps"]], ["RegisterAbaloneModel"])
        self.assertEqual(check["ElseSteps"], [])

    def test_a_model_says_how_its_data_was_scaled(self):
        place = steps(definition())["RegisterAbaloneModel"]["Arguments"]["CustomerMetadataProperties"]["FeaturesUrl"]
        self.assertIn("Steps.PreprocessAbaloneData", place["Std:Join"]["Values"][0]["Get"])
        self.assertEqual(place["Std:Join"]["Values"][1], "features.json")

    def test_outputs_and_volumes_are_encrypted_with_the_projects_key(self):
        key = ENVIRONMENT["ARTIFACT_BUCKET_KMS_ID"]
        self.assertEqual(list(values(definition(), "VolumeKmsKeyId")), [key] * 3)
        self.assertEqual(list(values(definition(), "KmsKeyId")), [key] * 3)

    def test_isolation_reaches_every_job(self):
        pipeline = definition(ENABLE_NETWORK_ISOLATION="true", ENCRYPT_INTER_CONTAINER_TRAFFIC="true", **NETWORK)
        self.assertEqual(list(values(pipeline, "EnableNetworkIsolation")), [True] * 3)
        self.assertEqual(list(values(pipeline, "EnableInterContainerTrafficEncryption")), [True] * 3)
        vpc = {"Subnets": ["subnet-1", "subnet-2"], "SecurityGroupIds": ["sg-1"]}
        self.assertEqual(list(values(pipeline, "VpcConfig")), [vpc] * 3)

    def test_without_subnets_there_is_no_vpc(self):
        self.assertEqual(list(values(definition(), "VpcConfig")), [])

    def test_every_job_carries_the_projects_tags(self):
        self.assertEqual(list(values(definition(), "Tags")), [settings().tags] * 3)
