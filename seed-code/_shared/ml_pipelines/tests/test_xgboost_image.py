import unittest

from ml_pipelines.xgboost_image import XGBOOST_VERSION, xgboost_image


class ImageTests(unittest.TestCase):
    def test_the_image_is_the_regions_own(self):
        self.assertEqual(
            xgboost_image("us-east-1"),
            f"683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:{XGBOOST_VERSION}",
        )

    def test_other_partitions_have_other_suffixes(self):
        self.assertIn(".amazonaws.com.cn/", xgboost_image("cn-north-1"))
        self.assertIn(".amazonaws.com/", xgboost_image("us-gov-west-1"))
        self.assertIn(".c2s.ic.gov/", xgboost_image("us-iso-east-1"))
        self.assertIn(".sc2s.sgov.gov/", xgboost_image("us-isob-east-1"))

    def test_an_unknown_region_is_refused_with_the_known_ones(self):
        with self.assertRaisesRegex(ValueError, "'mars-1'.*us-west-2"):
            xgboost_image("mars-1")
