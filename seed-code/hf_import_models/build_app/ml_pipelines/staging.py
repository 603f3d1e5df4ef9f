"""The step that copies the model from Hugging Face into the project's bucket."""

from typing import Any

from ml_pipelines.expressions import Expression, json_value, parameter
from ml_pipelines.processing import ProcessingJob, processing_step, property_file
from ml_pipelines.retries import job_retries
from ml_pipelines.settings import Settings
from ml_pipelines.xgboost_image import xgboost_image

# The modules that it imports lie beside it and come along.
SCRIPT = "stage_model.py"

_REPORT, _OUTPUT, _FILE = "StagedModel", "staged", "staged.json"


def staging_step(settings: Settings, name: str, script_urls: dict[str, str]) -> dict[str, Any]:
    """A step whose job reads the access token from Secrets Manager itself, and is told nothing but the secret's name.

    The job streams from Hugging Face to S3, so neither memory nor disk limits a model's size; it needs the internet.
    """
    job = ProcessingJob(
        # The image serves here for its Python and boto3.
        image=xgboost_image(settings.region),
        instance_type=parameter("StagingInstanceType"),
        hours=24,
        environment={
            "MODEL_ID": parameter("HFModelID"),
            "MODEL_REVISION": parameter("HFModelRevision"),
            "TOKEN_SECRET": settings.token_secret,
            "REGION": settings.region,
            "BUCKET": settings.bucket,
            "PREFIX": f"{settings.pipeline_name}/models",
            "KMS_KEY": settings.kms_key,
        },
    )
    step = processing_step(
        settings,
        name,
        job,
        script_urls[SCRIPT],
        inputs={},
        outputs=[_OUTPUT],
    )
    return job_retries(property_file(step, _REPORT, _OUTPUT, _FILE))


def staged(step: str, member: str) -> Expression:
    """What the job of a staging step reports: url (S3 prefix of the files) or revision (the commit they are of)."""
    return json_value(step, _REPORT, member)
