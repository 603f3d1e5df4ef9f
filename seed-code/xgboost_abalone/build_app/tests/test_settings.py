import unittest

from ml_pipelines.settings import read_settings
from ml_pipelines.variables import SettingsError
from tests.environment import ENVIRONMENT, NETWORK, settings


class SettingsTests(unittest.TestCase):
    def test_all_missing_variables_are_named_together(self):
        with self.assertRaises(SettingsError) as raised:
            read_settings({})
        missing = {line.split()[0] for line in str(raised.exception).splitlines()}
        self.assertEqual(missing, set(ENVIRONMENT))

    def test_isolation_is_off_unless_asked_for(self):
        self.assertFalse(settings().network_isolation)
        self.assertFalse(settings().encrypt_traffic)
        self.assertTrue(settings(ENABLE_NETWORK_ISOLATION="true").network_isolation)
        self.assertTrue(settings(ENCRYPT_INTER_CONTAINER_TRAFFIC="True").encrypt_traffic)

    def test_a_flag_is_true_or_false_and_nothing_else(self):
        with self.assertRaisesRegex(SettingsError, "ENABLE_NETWORK_ISOLATION is 'yes'"):
            settings(ENABLE_NETWORK_ISOLATION="yes")

    def test_lists_are_json(self):
        self.assertEqual(settings(**NETWORK).subnets, ("subnet-1", "subnet-2"))
        for broken in ("subnet-1", '{"a": 1}', "[1]"):
            with self.assertRaisesRegex(SettingsError, "SUBNET_IDS"):
                settings(SUBNET_IDS=broken)

    def test_subnets_need_groups(self):
        with self.assertRaisesRegex(SettingsError, "both"):
            settings(SUBNET_IDS='["subnet-1"]')

    def test_tags_name_the_domain_only_when_there_is_one(self):
        self.assertEqual([tag["Key"] for tag in settings().tags], ["sagemaker:project-id", "sagemaker:project-name"])
        self.assertIn({"Key": "sagemaker:domain-id", "Value": "d-1"}, settings(SAGEMAKER_DOMAIN_ID="d-1").tags)
