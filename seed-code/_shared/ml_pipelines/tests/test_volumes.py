import unittest

from ml_pipelines.volumes import all_have_local_storage, has_local_storage, volume


class VolumeTests(unittest.TestCase):
    def test_a_volume_is_encrypted_with_the_projects_key(self):
        self.assertEqual(volume(30, "key", local_storage=False), {"VolumeSizeInGB": 30, "VolumeKmsKeyId": "key"})

    def test_sagemaker_refuses_a_key_for_local_disks(self):
        self.assertEqual(volume(30, "key", local_storage=True), {"VolumeSizeInGB": 30})

    def test_families_with_and_without_local_disks(self):
        for instance_type in ("ml.g4dn.xlarge", "ml.g5.2xlarge", "ml.g6.xlarge", "ml.g6e.xlarge", "ml.p4d.24xlarge", "ml.p5.48xlarge", "ml.m5d.large"):
            self.assertTrue(has_local_storage(instance_type), instance_type)
        for instance_type in ("ml.m5.xlarge", "ml.c5.xlarge", "ml.m6i.xlarge", "ml.p3.2xlarge", "ml.t3.medium"):
            self.assertFalse(has_local_storage(instance_type), instance_type)

    def test_one_list_of_types_is_of_one_kind(self):
        self.assertTrue(all_have_local_storage(("ml.g5.xlarge", "ml.g6.xlarge")))
        self.assertFalse(all_have_local_storage(("ml.m5.xlarge", "ml.m5.large")))
        with self.assertRaisesRegex(ValueError, "ml.m5.xlarge, ml.g5.xlarge"):
            all_have_local_storage(("ml.m5.xlarge", "ml.g5.xlarge"))

    def test_what_is_no_type_is_refused(self):
        with self.assertRaisesRegex(ValueError, "g5.xlarge.*ml.m5.xlarge"):
            has_local_storage("g5.xlarge")
