import json
import re
import unittest

from ml_pipelines.definition import MSE_LIMIT, pipeline_definition
from tests.environment import ENVIRONMENT, NETWORK, settings

SCRIPTS = {name: f"s3://bucket/code/{name}" for name in ("preprocessing.py", "evaluate.py")}


def definition(**changes):
    return pipeline_definition(settings(**changes), SCRIPTS)


def steps(pipeline):
    """All steps by name, those behind the condition included."""
    found = {}
    for step in pipeline["Steps"]:
        found[step["Name"]] = step
        for inner in step["Arguments"].get("IfSteps", []):
            found[inner["Name"]] = inner
    return found


def values(node, key):
    """Every value that stands under a key, at any depth."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name == key:
                yield value
            yield from values(value, key)
    elif isinstance(node, list):
        for item in node:
            yield from values(item, key)


class DefinitionTests(unittest.TestCase):
    def test_the_format_is_the_documented_one(self):
        self.assertEqual(definition()["Version"], "2020-12-01")
        json.dumps(definition())

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

    def test_every_reference_leads_to_a_parameter_or_an_earlier_step(self):
        pipeline = definition()
        parameters = {parameter["Name"] for parameter in pipeline["Parameters"]}
        earlier = set()
        for name, step in steps(pipeline).items():
            for reference in values({key: value for key, value in step["Arguments"].items() if key != "IfSteps"}, "Get"):
                kind, target = reference.split(".")[:2]
                if kind == "Parameters":
                    self.assertIn(target, parameters)
                elif kind == "Steps":
                    self.assertIn(target, earlier, f"{name} uses {reference}")
                else:
                    self.assertEqual(reference, "Execution.PipelineExecutionId")
            earlier.add(name)

    def test_every_output_that_is_read_is_written(self):
        by_name = steps(definition())
        for reference in values(list(by_name.values()), "Get"):
            match = re.match(r"Steps\.(\w+)\.ProcessingOutputConfig\.Outputs\['(\w+)'\]", reference)
            if match:
                outputs = by_name[match[1]]["Arguments"]["ProcessingOutputConfig"]["Outputs"]
                self.assertIn(match[2], [output["OutputName"] for output in outputs])

    def test_every_parameter_is_used(self):
        pipeline = definition()
        used = set(values(pipeline["Steps"], "Get"))
        for parameter in pipeline["Parameters"]:
            self.assertIn(f"Parameters.{parameter['Name']}", used)

    def test_the_input_url_is_what_the_first_step_reads(self):
        inputs = steps(definition())["PreprocessAbaloneData"]["Arguments"]["ProcessingInputs"]
        self.assertIn({"Get": "Parameters.InputDataUrl"}, [item["S3Input"]["S3Uri"] for item in inputs])

    def test_only_a_good_model_is_registered(self):
        check = steps(definition())["CheckMSEAbaloneEvaluation"]["Arguments"]
        self.assertEqual(check["Conditions"][0]["Type"], "LessThanOrEqualTo")
        self.assertEqual(check["Conditions"][0]["RightValue"], MSE_LIMIT)
        self.assertEqual([step["Name"] for step in check["IfSteps"]], ["RegisterAbaloneModel"])
        self.assertEqual(check["ElseSteps"], [])

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
