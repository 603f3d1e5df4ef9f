import unittest

from ml_pipelines.image_uris import SERVING, TRAINING, serving_image, training_image


class ImageTests(unittest.TestCase):
    def test_most_regions_share_an_account(self):
        self.assertEqual(training_image("us-east-1"), f"763104351884.dkr.ecr.us-east-1.amazonaws.com/{TRAINING}")
        self.assertEqual(serving_image("eu-west-1"), f"763104351884.dkr.ecr.eu-west-1.amazonaws.com/{SERVING}")

    def test_other_regions_have_their_own(self):
        self.assertTrue(training_image("eu-south-1").startswith("692866216735.dkr.ecr.eu-south-1.amazonaws.com/"))
        self.assertTrue(training_image("us-gov-west-1").startswith("442386744353.dkr.ecr.us-gov-west-1.amazonaws.com/"))
        self.assertTrue(training_image("cn-north-1").startswith("727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/"))

    def test_a_region_without_an_image_is_refused_with_where_to_look(self):
        for image, name in ((training_image, "huggingface-pytorch-training"), (serving_image, "huggingface-vllm")):
            for region in ("us-iso-east-1", "mx-central-1"):
                with self.assertRaisesRegex(ValueError, f"{name}.*'{region}'.*https://"):
                    image(region)

    def test_a_region_that_nobody_knows_is_refused_with_the_others(self):
        with self.assertRaisesRegex(ValueError, "'mars-1'.*us-west-2"):
            training_image("mars-1")

    def test_nothing_retired_is_asked_for(self):
        self.assertNotIn("tgi", SERVING)
