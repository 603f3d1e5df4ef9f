import unittest

from ml_pipelines.serving import GPUS, INSTANCE_TYPE, gpus_of, serving_environment, serving_image
from tests.api_models import missing
from tests.environment import definition
from tests.steps import steps


class ServingTests(unittest.TestCase):
    def test_the_model_is_split_over_the_gpus_of_the_type(self):
        for instance_type, gpus in (("ml.g6e.2xlarge", "1"), ("ml.g6e.16xlarge", "1"), ("ml.g6e.12xlarge", "4"), ("ml.p5.48xlarge", "8")):
            self.assertEqual(serving_environment(instance_type)["SM_VLLM_TENSOR_PARALLEL_SIZE"], gpus)

    def test_a_type_without_known_gpus_is_refused_with_the_known_ones(self):
        with self.assertRaisesRegex(ValueError, "serving.py is 'ml.m5.large'.*ml.g6e.2xlarge"):
            gpus_of("ml.m5.large")

    def test_no_type_is_listed_twice(self):
        types = [name for names in GPUS.values() for name in names]
        self.assertEqual(len(types), len(set(types)))

    @unittest.skipIf(missing(), missing())
    def test_every_type_is_one_that_endpoints_have(self):
        from botocore.session import get_session

        known = get_session().get_service_model("sagemaker").shape_for("ProductionVariantInstanceType").enum
        self.assertLessEqual({name for names in GPUS.values() for name in names}, set(known))

    def test_a_package_supports_the_types_with_as_many_gpus(self):
        supported = steps(definition())["RegisterModel"]["Arguments"]["InferenceSpecification"]["SupportedRealtimeInferenceInstanceTypes"]
        self.assertIn(INSTANCE_TYPE, supported)
        self.assertEqual({gpus_of(name) for name in supported}, {gpus_of(INSTANCE_TYPE)})

    def test_the_container_neither_asks_the_hub_nor_could(self):
        environment = serving_environment(INSTANCE_TYPE)
        self.assertEqual(environment["HF_HUB_OFFLINE"], "1")
        self.assertEqual(environment["SM_VLLM_MODEL"], "/opt/ml/model")

    def test_lengths_are_chosen_anew_for_every_run(self):
        environment = serving_environment(INSTANCE_TYPE)
        self.assertEqual(environment["SM_VLLM_MAX_MODEL_LEN"], {"Get": "Parameters.MaxModelLength"})
        self.assertEqual(environment["SM_VLLM_MAX_NUM_SEQS"], {"Get": "Parameters.MaxConcurrentSequences"})

    def test_the_image_is_the_regions_vllm(self):
        self.assertRegex(serving_image("eu-west-1"), r"^763104351884\.dkr\.ecr\.eu-west-1\.amazonaws\.com/vllm:server-sagemaker-cuda-v[0-9.]+$")
