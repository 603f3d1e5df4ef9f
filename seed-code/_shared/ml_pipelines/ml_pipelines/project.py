"""What every project's build is told about its project. CodeBuild gets these values from the project's CloudFormation stack."""

from dataclasses import dataclass

from ml_pipelines.variables import Variables


@dataclass(frozen=True)
class Project:
    """The project, its SageMaker pipeline and the bucket that the pipeline works in."""

    region: str
    project_name: str
    project_id: str
    domain_id: str
    domain_arn: str
    pipeline_name: str
    role_arn: str
    model_package_group: str
    bucket: str
    kms_key: str
    commit: str

    @property
    def tags(self) -> list[dict[str, str]]:
        """Tags of the pipeline and its jobs. With them SageMaker shows a job as the project's and the domain's."""
        named = {
            "sagemaker:project-id": self.project_id,
            "sagemaker:project-name": self.project_name,
            "sagemaker:domain-id": self.domain_id,
            "sagemaker:domain-arn": self.domain_arn,
        }
        return [{"Key": key, "Value": value} for key, value in named.items() if value]


def read_project(variables: Variables) -> dict[str, str]:
    """The fields of a Project, to be joined by those that a template adds."""
    return {
        "region": variables.required("AWS_REGION"),
        "project_name": variables.required("SAGEMAKER_PROJECT_NAME"),
        "project_id": variables.required("SAGEMAKER_PROJECT_ID"),
        "domain_id": variables.optional("SAGEMAKER_DOMAIN_ID"),
        "domain_arn": variables.optional("SAGEMAKER_DOMAIN_ARN"),
        "pipeline_name": variables.required("SAGEMAKER_PIPELINE_NAME"),
        "role_arn": variables.required("SAGEMAKER_PIPELINE_ROLE_ARN"),
        "model_package_group": variables.required("MODEL_PACKAGE_GROUP_NAME"),
        "bucket": variables.required("ARTIFACT_BUCKET"),
        "kms_key": variables.required("ARTIFACT_BUCKET_KMS_ID"),
        "commit": variables.optional("CODEBUILD_RESOLVED_SOURCE_VERSION"),
    }
