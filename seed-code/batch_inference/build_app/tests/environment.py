"""The variables that the project's stack gives to a build, as the tests use them."""

from ml_pipelines.definition import pipeline_definition
from ml_pipelines.model_package import ModelPackage
from ml_pipelines.scripts import script_urls
from ml_pipelines.settings import Settings, read_settings

ENVIRONMENT = {
    "AWS_REGION": "eu-west-1",
    "SAGEMAKER_PROJECT_NAME": "Predictions",
    "SAGEMAKER_PROJECT_ID": "p-a1b2c3d4e5f6",
    "SAGEMAKER_PIPELINE_NAME": "sagemaker-Predictions-p-a1b2c3d4e5f6",
    "SAGEMAKER_PIPELINE_ROLE_ARN": "arn:aws:iam::111122223333:role/sagemaker-projects/execution",
    "MODEL_PACKAGE_GROUP_NAME": "sagemaker-Abalone-p-b1b2c3d4e5f6",
    "ARTIFACT_BUCKET": "sagemaker-p-a1b2c3d4e5f6-data-111122223333",
    "ARTIFACT_BUCKET_KMS_ID": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "BASE_JOB_PREFIX": "transformer-output/",
}

MODEL_BUCKET = "sagemaker-p-b1b2c3d4e5f6-models-111122223333"

PACKAGE = ModelPackage("arn:aws:sagemaker:eu-west-1:111122223333:model-package/sagemaker-abalone-p-b1b2c3d4e5f6/3", ("text/csv",))
PACKAGE_WITH_FEATURES = ModelPackage(PACKAGE.arn, PACKAGE.content_types, f"s3://{MODEL_BUCKET}/runs/1/features.json")


def settings(**changes: str) -> Settings:
    """Settings of the environment above with some variables changed or added."""
    return read_settings({**ENVIRONMENT, **changes})


def definition(package: ModelPackage = PACKAGE, **changes: str) -> dict:
    """The pipeline definition of these settings."""
    surroundings = settings(**changes)
    return pipeline_definition(surroundings, script_urls(surroundings), package)


# What the tests that every template shares look at.
DEFINITIONS = [definition(), definition(PACKAGE_WITH_FEATURES)]
