"""The variables that the project's stack gives to a build, as the tests use them."""

import sys

from ml_pipelines.definition import pipeline_definition
from ml_pipelines.scripts import SOURCE_SCRIPTS, script_urls
from ml_pipelines.settings import Settings, read_settings

# The scripts import each other by their plain names, as they do in the container.
if str(SOURCE_SCRIPTS) not in sys.path:
    sys.path.insert(0, str(SOURCE_SCRIPTS))

ENVIRONMENT = {
    "AWS_REGION": "eu-west-1",
    "SAGEMAKER_PROJECT_NAME": "Import",
    "SAGEMAKER_PROJECT_ID": "p-a1b2c3d4e5f6",
    "SAGEMAKER_PIPELINE_NAME": "sagemaker-Import-p-a1b2c3d4e5f6",
    "SAGEMAKER_PIPELINE_ROLE_ARN": "arn:aws:iam::111122223333:role/sagemaker-projects/execution",
    "MODEL_PACKAGE_GROUP_NAME": "sagemaker-Import-p-a1b2c3d4e5f6",
    "ARTIFACT_BUCKET": "sagemaker-p-a1b2c3d4e5f6-models-111122223333",
    "ARTIFACT_BUCKET_KMS_ID": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "HUGGING_FACE_MODEL_ID": "owner/model",
    "HUGGING_FACE_ACCESS_TOKEN_SECRET": "hugging-face/token",
}


def settings(**changes: str) -> Settings:
    """Settings of the environment above with some variables changed or added."""
    return read_settings({**ENVIRONMENT, **changes})


def definition(**changes: str) -> dict:
    """The pipeline definition of these settings."""
    surroundings = settings(**changes)
    return pipeline_definition(surroundings, script_urls(surroundings))


# What the tests that every template shares look at.
DEFINITIONS = [definition()]
