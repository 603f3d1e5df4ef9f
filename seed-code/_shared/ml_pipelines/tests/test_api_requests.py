"""Checks the arguments of every step against the API models that come with boto3; skipped where there is no boto3."""

import unittest

from tests.api_models import missing
from tests.environment import DEFINITIONS
from tests.steps import resolved, steps

# The operation that a kind of step stands for, and the members that SageMaker itself fills in.
# https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html
REQUESTS = {
    "Processing": ("CreateProcessingJob", {"ProcessingJobName": "job"}),
    "Training": ("CreateTrainingJob", {"TrainingJobName": "job"}),
    "Transform": ("CreateTransformJob", {"TransformJobName": "job"}),
    "Model": ("CreateModel", {"ModelName": "model"}),
    "RegisterModel": ("CreateModelPackage", {}),
}
WITHOUT_REQUEST = ("Condition", "Fail")


@unittest.skipIf(missing(), missing())
class RequestTests(unittest.TestCase):
    def test_arguments_are_valid_requests(self):
        from botocore.session import get_session
        from botocore.validate import ParamValidator

        model = get_session().get_service_model("sagemaker")
        for pipeline in DEFINITIONS:
            parameters = {parameter["Name"]: parameter["DefaultValue"] for parameter in pipeline["Parameters"]}
            for name, step in steps(pipeline).items():
                if step["Type"] in WITHOUT_REQUEST:
                    continue
                operation, extra = REQUESTS[step["Type"]]
                request = {**resolved(step["Arguments"], parameters), **extra}
                shape = model.operation_model(operation).input_shape
                self.assertEqual(ParamValidator().validate(request, shape).generate_report(), "", name)
