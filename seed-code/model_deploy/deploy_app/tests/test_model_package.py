import unittest

from endpoint_stacks.model_package import inference_ami, newest_approved, what_to_do_without
from tests.environment import settings

GROUP = "sagemaker-Abalone-p-f6e5d4c3b2a1"


def package(version, status="Completed"):
    return {"ModelPackageArn": f"arn:{version}", "ModelPackageStatus": status}


class Registry:
    """Answers with the given pages, one after the other, and keeps what it was asked."""

    def __init__(self, *pages):
        self.pages, self.requests = pages, []

    def list_model_packages(self, **request):
        self.requests.append(dict(request))
        index = int(request.get("NextToken", 0))
        page = {"ModelPackageSummaryList": self.pages[index]}
        return {**page, "NextToken": str(index + 1)} if index + 1 < len(self.pages) else page


class NewestApprovedTests(unittest.TestCase):
    def test_the_newest_is_the_first(self):
        registry = Registry([package(3), package(1)])
        self.assertEqual(newest_approved(registry, GROUP), "arn:3")
        self.assertEqual(
            registry.requests,
            [{"ModelPackageGroupName": GROUP, "ModelApprovalStatus": "Approved", "SortBy": "CreationTime", "SortOrder": "Descending"}],
        )

    def test_empty_pages_are_turned(self):
        registry = Registry([], [], [package(2)])
        self.assertEqual(newest_approved(registry, GROUP), "arn:2")
        self.assertEqual([request.get("NextToken") for request in registry.requests], [None, "1", "2"])

    def test_what_failed_to_register_is_not_deployed(self):
        self.assertEqual(newest_approved(Registry([package(3, "Failed"), package(2)]), GROUP), "arn:2")

    def test_there_may_be_none(self):
        self.assertIsNone(newest_approved(Registry([]), GROUP))
        self.assertIsNone(newest_approved(Registry([package(1, "Failed")], []), GROUP))

    def test_the_machine_image_is_the_one_that_the_package_names(self):
        class Described:
            def describe_model_package(self, ModelPackageName):
                return {"arn:1": {"CustomerMetadataProperties": {"InferenceAmiVersion": "al2-1"}}, "arn:2": {}}[ModelPackageName]

        self.assertEqual(inference_ami(Described(), "arn:1"), "al2-1")
        self.assertIsNone(inference_ami(Described(), "arn:2"))

    def test_who_has_none_is_told_what_to_type(self):
        words = what_to_do_without(settings())
        self.assertIn(f"list-model-packages --model-package-group-name {GROUP}", words)
        self.assertIn("--model-approval-status Approved", words)
        self.assertIn("start-pipeline-execution --name sagemaker-Churn-p-a1b2c3d4e5f6-deploy", words)
