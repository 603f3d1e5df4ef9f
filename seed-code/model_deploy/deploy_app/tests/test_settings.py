import unittest

from endpoint_stacks.settings import read_settings
from endpoint_stacks.variables import SettingsError
from tests.environment import ENVIRONMENT, settings


class SettingsTests(unittest.TestCase):
    def test_all_missing_variables_are_named_together(self):
        with self.assertRaises(SettingsError) as raised:
            read_settings({})
        missing = {line.split()[0] for line in str(raised.exception).splitlines()}
        self.assertEqual(missing, set(ENVIRONMENT) - {"DEV_BOUNDARY_POLICY"})

    def test_stages_come_in_the_order_of_deployment(self):
        self.assertEqual([stage.name for stage in settings().stages], ["dev", "preprod", "prod"])

    def test_a_stage_without_an_account_is_no_stage(self):
        self.assertEqual([stage.name for stage in read_settings(ENVIRONMENT).stages], ["dev"])
        self.assertEqual([stage.name for stage in settings(PRE_PROD_ACCOUNT_ID="").stages], ["dev", "prod"])

    def test_stages_may_share_an_account(self):
        stages = settings(PRE_PROD_ACCOUNT_ID="111122223333").stages
        self.assertEqual([stage.account for stage in stages], ["111122223333", "111122223333", "123456789012"])

    def test_a_stage_needs_its_boundary(self):
        with self.assertRaisesRegex(SettingsError, "PROD_BOUNDARY_POLICY is not set"):
            settings(PROD_BOUNDARY_POLICY="")

    def test_each_stage_has_its_own_network(self):
        stages = settings(
            DEV_SUBNET_IDS='["subnet-1"]', DEV_SECURITY_GROUP_IDS='["sg-1"]', PROD_SUBNET_IDS='["subnet-3"]', PROD_VPC_ID="vpc-3"
        ).stages
        self.assertEqual([stage.subnets for stage in stages], [("subnet-1",), (), ("subnet-3",)])
        self.assertEqual([stage.makes_security_group for stage in stages], [False, False, True])

    def test_subnets_need_a_vpc_or_groups(self):
        with self.assertRaisesRegex(SettingsError, "PRE_PROD_SUBNET_IDS is given without"):
            settings(PRE_PROD_SUBNET_IDS='["subnet-2"]')

    def test_lists_are_json_and_flags_true_or_false(self):
        for name, value in {"DEV_SUBNET_IDS": "subnet-1", "ENABLE_DATA_CAPTURE": "yes"}.items():
            with self.assertRaisesRegex(SettingsError, f"{name} is '{value}'"):
                settings(**{name: value})

    def test_tags_name_the_domain_only_when_there_is_one(self):
        self.assertEqual(settings().tags, {"sagemaker:project-id": "p-a1b2c3d4e5f6", "sagemaker:project-name": "Churn"})
        self.assertEqual(settings(SAGEMAKER_DOMAIN_ID="d-1").tags["sagemaker:domain-id"], "d-1")

    def test_the_owner_is_the_account_of_the_project(self):
        self.assertEqual(settings().owner, "111122223333")
