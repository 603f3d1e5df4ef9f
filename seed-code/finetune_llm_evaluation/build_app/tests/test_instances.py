import unittest

from ml_pipelines.instances import CPU_TYPES, GPU_TYPES
from ml_pipelines.parameters import pipeline_parameters
from ml_pipelines.volumes import all_have_local_storage
from tests.api_models import missing

CHOICES = {parameter["Name"]: parameter for parameter in pipeline_parameters() if parameter["Name"].endswith("InstanceType")}


class InstanceTests(unittest.TestCase):
    def test_a_run_can_choose_only_types_that_its_jobs_fit(self):
        self.assertEqual(set(CHOICES), {"ProcessingInstanceType", "TrainingInstanceType", "EvaluationInstanceType"})
        for parameter in CHOICES.values():
            self.assertIn(parameter["DefaultValue"], parameter["EnumValues"])
            all_have_local_storage(tuple(parameter["EnumValues"]))

    def test_gpus_come_with_local_disks_and_the_others_without(self):
        self.assertTrue(all_have_local_storage(GPU_TYPES))
        self.assertFalse(all_have_local_storage(CPU_TYPES))

    @unittest.skipIf(missing(), missing())
    def test_sagemaker_has_the_types_for_these_jobs(self):
        from botocore.session import get_session

        model = get_session().get_service_model("sagemaker")
        processing, training, hosting = (
            set(model.shape_for(f"{kind}InstanceType").enum) for kind in ("Processing", "Training", "ProductionVariant")
        )
        self.assertLessEqual(set(CPU_TYPES), processing)
        self.assertLessEqual(set(GPU_TYPES), processing & training & hosting)
