import unittest

from ml_pipelines.settings import read_settings
from ml_pipelines.variables import SettingsError
from tests.environment import ENVIRONMENT, settings


class SettingsTests(unittest.TestCase):
    def test_all_missing_variables_are_named_together(self):
        with self.assertRaises(SettingsError) as raised:
            read_settings({})
        missing = {line.split()[0] for line in str(raised.exception).splitlines()}
        self.assertEqual(missing, set(ENVIRONMENT))

    def test_tags_name_the_domain_only_when_there_is_one(self):
        self.assertEqual([tag["Key"] for tag in settings().tags], ["sagemaker:project-id", "sagemaker:project-name"])
        self.assertIn({"Key": "sagemaker:domain-id", "Value": "d-1"}, settings(SAGEMAKER_DOMAIN_ID="d-1").tags)
