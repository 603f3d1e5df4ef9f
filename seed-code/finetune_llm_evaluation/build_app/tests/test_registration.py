import unittest

from tests.environment import definition
from tests.steps import steps


def register():
    return steps(definition())["TextToSQLLLM"]["Arguments"]


class RegistrationTests(unittest.TestCase):
    def test_the_model_is_served_by_vllm(self):
        [container] = register()["InferenceSpecification"]["Containers"]
        self.assertIn("/huggingface-vllm:", container["Image"])
        self.assertEqual(container["ModelDataUrl"], {"Get": "Steps.FinetuneLLMSQLModel.ModelArtifacts.S3ModelArtifacts"})

    def test_the_server_is_told_nothing_secret_and_texts_only(self):
        [container] = register()["InferenceSpecification"]["Containers"]
        for name, value in container["Environment"].items():
            self.assertRegex(name, "^SM_VLLM_[A-Z_]+$")
            self.assertIsInstance(value, str)

    def test_whoever_approves_sees_what_the_model_was_made_of(self):
        origin = register()["CustomerMetadataProperties"]
        for name in ("HuggingFaceModel", "HuggingFaceDataset", "DryRun"):
            self.assertEqual(origin[name], {"Get": f"Parameters.{name}"})

    def test_a_version_of_a_group_has_no_tags(self):
        self.assertNotIn("Tags", register())
