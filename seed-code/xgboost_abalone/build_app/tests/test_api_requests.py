"""Checks the arguments of every step against the API models that come with boto3; skipped where there is no boto3."""

import importlib.util
import unittest

from tests.environment import NETWORK
from tests.test_definition import definition, steps

REQUESTS = {
    "Processing": ("CreateProcessingJob", {"ProcessingJobName": "job"}),
    "Training": ("CreateTrainingJob", {"TrainingJobName": "job"}),
    "RegisterModel": ("CreateModelPackage", {}),
}


def resolved(node, parameters):
    """The arguments as they might be in a run: a parameter's default, or some S3 place."""
    if isinstance(node, list):
        return [resolved(item, parameters) for item in node]
    if not isinstance(node, dict):
        return node
    if set(node) == {"Get"}:
        return parameters.get(node["Get"].removeprefix("Parameters."), "s3://bucket/key")
    if set(node) == {"Std:Join"}:
        return node["Std:Join"]["On"].join(resolved(part, parameters) for part in node["Std:Join"]["Values"])
    return {key: resolved(value, parameters) for key, value in node.items()}


@unittest.skipUnless(importlib.util.find_spec("botocore"), "boto3 is not installed")
class RequestTests(unittest.TestCase):
    def test_arguments_are_valid_requests(self):
        from botocore.session import get_session
        from botocore.validate import ParamValidator

        model = get_session().get_service_model("sagemaker")
        pipeline = definition(ENABLE_NETWORK_ISOLATION="true", **NETWORK)
        parameters = {parameter["Name"]: parameter["DefaultValue"] for parameter in pipeline["Parameters"]}
        checked = 0
        for name, step in steps(pipeline).items():
            if step["Type"] in REQUESTS:
                operation, extra = REQUESTS[step["Type"]]
                request = {**resolved(step["Arguments"], parameters), **extra}
                shape = model.operation_model(operation).input_shape
                self.assertEqual(ParamValidator().validate(request, shape).generate_report(), "", name)
                checked += 1
        self.assertEqual(checked, 4)
