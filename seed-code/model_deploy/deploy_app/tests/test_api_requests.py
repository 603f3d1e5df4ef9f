"""Checks what CloudFormation will send against the API models that come with boto3; skipped where there is no boto3."""

import unittest

from tests.api_models import missing
from tests.environment import PACKAGE, template

NETWORK = {"DEV_VPC_ID": "vpc-1", "DEV_SUBNET_IDS": '["subnet-1"]', "ENABLE_DATA_CAPTURE": "true", "ENABLE_NETWORK_ISOLATION": "true"}
OPERATIONS = {"Model": "CreateModel", "EndpointConfig": "CreateEndpointConfig", "Endpoint": "CreateEndpoint"}


def resolved(node):
    """Properties as they might be in a stack: functions of CloudFormation become a text."""
    if isinstance(node, list):
        return [resolved(item) for item in node]
    if not isinstance(node, dict):
        return node
    if len(node) == 1 and next(iter(node)) in ("Ref", "Fn::GetAtt", "Fn::Sub"):
        return PACKAGE
    return {key: resolved(value) for key, value in node.items()}


@unittest.skipIf(missing(), missing())
class RequestTests(unittest.TestCase):
    def test_properties_are_valid_requests(self):
        from botocore.session import get_session
        from botocore.validate import ParamValidator

        model = get_session().get_service_model("sagemaker")
        for rendered in (template(), template(**NETWORK)):
            for logical_id, operation in OPERATIONS.items():
                request = resolved(rendered["Resources"][logical_id]["Properties"])
                shape = model.operation_model(operation).input_shape
                self.assertEqual(ParamValidator().validate(request, shape).generate_report(), "", logical_id)
                self.assertLessEqual(set(request), set(shape.members), logical_id)
