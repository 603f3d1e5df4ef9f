"""Finds the model to deploy in the model registry."""

from typing import Any

from endpoint_stacks.settings import Settings

# What the pipeline is told when there is nothing to deploy, see buildspec.yml.
NONE = "none"


def newest_approved(sagemaker: Any, group: str) -> str | None:
    """The ARN of the newest approved version of a group, or None. sagemaker is a boto3 client.

    A page may be empty and still have a next one, so every page is asked for until a version is found.
    """
    request = {
        "ModelPackageGroupName": group,
        "ModelApprovalStatus": "Approved",
        "SortBy": "CreationTime",
        "SortOrder": "Descending",
    }
    while True:
        page = sagemaker.list_model_packages(**request)
        for package in page.get("ModelPackageSummaryList", []):
            if package.get("ModelPackageStatus") == "Completed":
                return package["ModelPackageArn"]
        if not page.get("NextToken"):
            return None
        request["NextToken"] = page["NextToken"]


def inference_ami(sagemaker: Any, package_arn: str) -> str | None:
    """The machine image that a model's container wants, if whoever registered it has said so in the package's metadata.

    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html
    """
    package = sagemaker.describe_model_package(ModelPackageName=package_arn)
    return package.get("CustomerMetadataProperties", {}).get("InferenceAmiVersion")


def what_to_do_without(settings: Settings) -> str:
    """What somebody types who wants a model deployed and has approved none."""
    return (
        f"No version of the model package group {settings.model_package_group} is approved: nothing is deployed, and this is no failure.\n"
        "Approve one in Studio, or with\n"
        f"  aws sagemaker list-model-packages --model-package-group-name {settings.model_package_group}\n"
        "  aws sagemaker update-model-package --model-package-arn ARN --model-approval-status Approved\n"
        "The approval starts this pipeline, unless the project was made without that. Then start it with\n"
        f"  aws codepipeline start-pipeline-execution --name {settings.pipeline_name}"
    )
