"""Finds the model to use: the newest approved version of the model package group."""

from dataclasses import dataclass
from typing import Any

# The name under which a training pipeline may say how it has prepared its data: see source_scripts/preprocessing.py.
FEATURES = "FeaturesUrl"


@dataclass(frozen=True)
class ModelPackage:
    """A version of a model package group. content_types: what its container takes; none where the version does not say."""

    arn: str
    content_types: tuple[str, ...] = ()
    features_url: str = ""


def newest_approved(sagemaker: Any, group: str) -> str | None:
    """ARN of the newest approved version, or None while there is none. sagemaker is a boto3 client.

    A page may be empty although more follow, since versions are filtered after they were counted.
    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelPackages.html
    """
    request = {
        "ModelPackageGroupName": group,
        "ModelApprovalStatus": "Approved",
        "SortBy": "CreationTime",
        "SortOrder": "Descending",
        "MaxResults": 100,
    }
    while True:
        page = sagemaker.list_model_packages(**request)
        for version in page["ModelPackageSummaryList"]:
            if version["ModelPackageStatus"] == "Completed":
                return version["ModelPackageArn"]
        if not page.get("NextToken"):
            return None
        request["NextToken"] = page["NextToken"]


def describe(sagemaker: Any, arn: str) -> ModelPackage:
    """What the pipeline needs to know of a version."""
    version = sagemaker.describe_model_package(ModelPackageName=arn)
    return ModelPackage(
        arn,
        tuple(version.get("InferenceSpecification", {}).get("SupportedContentTypes", [])),
        version.get("CustomerMetadataProperties", {}).get(FEATURES, ""),
    )
