import unittest

from ml_pipelines.deep_learning_image import deep_learning_image


class DeepLearningImageTests(unittest.TestCase):
    def test_most_regions_share_an_account(self):
        for region in ("us-east-1", "eu-west-1"):
            self.assertEqual(
                deep_learning_image(region, "vllm", "tag"), f"763104351884.dkr.ecr.{region}.amazonaws.com/vllm:tag"
            )

    def test_others_have_their_own_and_their_own_domain(self):
        self.assertEqual(deep_learning_image("cn-north-1", "vllm", "t"), "727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/vllm:t")
        self.assertIn(".cloud.adc-e.uk/", deep_learning_image("eu-isoe-west-1", "vllm", "t"))
        self.assertIn(".amazonaws.eu/", deep_learning_image("eusc-de-east-1", "vllm", "t"))

    def test_an_unknown_region_is_refused_with_the_known_ones(self):
        with self.assertRaisesRegex(ValueError, "'mars-1'.*us-west-2"):
            deep_learning_image("mars-1", "vllm", "t")
