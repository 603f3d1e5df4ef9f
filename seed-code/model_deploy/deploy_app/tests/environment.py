"""The variables that the project's stack gives to a build, as the tests use them."""

from endpoint_stacks.settings import Settings, read_settings
from endpoint_stacks.stage_config import StageConfig
from endpoint_stacks.stages import Stage
from endpoint_stacks.template import stage_configuration, stage_template

BOUNDARY = "sagemaker-projects/sagemaker-model-deploy-boundary-eu-west-1"

ENVIRONMENT = {
    "AWS_REGION": "eu-west-1",
    "SAGEMAKER_PROJECT_NAME": "Churn",
    "SAGEMAKER_PROJECT_ID": "p-a1b2c3d4e5f6",
    "DEPLOY_PIPELINE_NAME": "sagemaker-Churn-p-a1b2c3d4e5f6-deploy",
    "MODEL_PACKAGE_GROUP_NAME": "sagemaker-Abalone-p-f6e5d4c3b2a1",
    "MODEL_BUCKET_NAME": "sagemaker-p-f6e5d4c3b2a1-models-111122223333",
    "DEV_ACCOUNT_ID": "111122223333",
    "DEV_BOUNDARY_POLICY": "sagemaker-projects/sagemaker-p-a1b2c3d4e5f6-boundary-eu-west-1",
}

OTHER_STAGES = {
    "PRE_PROD_ACCOUNT_ID": "444455556666",
    "PRE_PROD_BOUNDARY_POLICY": BOUNDARY,
    "PROD_ACCOUNT_ID": "123456789012",
    "PROD_BOUNDARY_POLICY": BOUNDARY,
}

PACKAGE = "arn:aws:sagemaker:eu-west-1:111122223333:model-package/sagemaker-abalone-p-f6e5d4c3b2a1/7"

CONFIG = StageConfig(initial_instance_count=1, initial_variant_weight=1.0, instance_type="ml.m5.large", variant_name="AllTraffic")


def settings(**changes: str) -> Settings:
    """Settings of all three stages with some variables changed or added."""
    return read_settings({**ENVIRONMENT, **OTHER_STAGES, **changes})


def stage(name: str, **changes: str) -> Stage:
    """One of these stages."""
    return next(one for one in settings(**changes).stages if one.name == name)


def template(name: str = "dev", config: StageConfig = CONFIG, **changes: str) -> dict:
    """The template of a stage."""
    return stage_template(settings(**changes), stage(name, **changes), config)


def configuration(name: str = "dev", package: str = PACKAGE, **changes: str) -> dict:
    """The configuration of a stage."""
    return stage_configuration(settings(**changes), stage(name, **changes), template(name, **changes), package)


def properties(rendered: dict, logical_id: str) -> dict:
    """The properties of a resource."""
    return rendered["Resources"][logical_id]["Properties"]
