import unittest

from ml_pipelines.model_package import ModelPackage, describe, newest_approved


class FakeSageMaker:
    """Pages of approved versions, newest first, as ListModelPackages gives them."""

    def __init__(self, *pages, package=None):
        self.pages, self.package, self.requests = pages, package, []

    def list_model_packages(self, **request):
        self.requests.append(request)
        index = int(request.get("NextToken", 0))
        page = {"ModelPackageSummaryList": self.pages[index]}
        return {**page, "NextToken": str(index + 1)} if index + 1 < len(self.pages) else page

    def describe_model_package(self, ModelPackageName):
        return self.package


def version(number, status="Completed"):
    return {"ModelPackageArn": f"arn/{number}", "ModelPackageVersion": number, "ModelPackageStatus": status}


class NewestApprovedTests(unittest.TestCase):
    def test_the_first_of_the_newest_first_is_taken(self):
        sagemaker = FakeSageMaker([version(7), version(5)], [version(2)])
        self.assertEqual(newest_approved(sagemaker, "group"), "arn/7")
        [request] = sagemaker.requests
        self.assertEqual(
            (request["ModelPackageGroupName"], request["ModelApprovalStatus"], request["SortBy"], request["SortOrder"]),
            ("group", "Approved", "CreationTime", "Descending"),
        )

    def test_empty_pages_are_turned(self):
        sagemaker = FakeSageMaker([], [], [version(1)])
        self.assertEqual(newest_approved(sagemaker, "group"), "arn/1")
        self.assertEqual([request.get("NextToken") for request in sagemaker.requests], [None, "1", "2"][: len(sagemaker.requests)])
        self.assertEqual(len(sagemaker.requests), 3)

    def test_a_version_that_was_never_finished_is_passed_over(self):
        self.assertEqual(newest_approved(FakeSageMaker([version(3, "Failed")], [version(2)]), "group"), "arn/2")

    def test_none_when_nothing_is_approved(self):
        self.assertIsNone(newest_approved(FakeSageMaker([], []), "group"))


class DescribeTests(unittest.TestCase):
    def test_content_types_and_features_are_read(self):
        package = {
            "InferenceSpecification": {"Containers": [], "SupportedContentTypes": ["text/csv"]},
            "CustomerMetadataProperties": {"FeaturesUrl": "s3://bucket/features.json"},
        }
        self.assertEqual(
            describe(FakeSageMaker(package=package), "arn/1"), ModelPackage("arn/1", ("text/csv",), "s3://bucket/features.json")
        )

    def test_a_version_may_say_neither(self):
        self.assertEqual(describe(FakeSageMaker(package={}), "arn/1"), ModelPackage("arn/1"))
