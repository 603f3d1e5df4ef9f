"""Names of a stage's resources, within SageMaker's limit of 63 characters.

The id alone makes a name one of its project's; as much of the project's name stands before it as there is room for.
The permissions of the stages hold to these beginnings and to the id: change them here and deployments are refused.
"""

import hashlib
import json
from typing import Any

LIMIT = 63
DIGEST_LENGTH = 10


def endpoint_name(project_name: str, project_id: str, stage: str) -> str:
    """The endpoint's name, which stays the same for good: clients call it."""
    return _fitting(project_name, f"-{project_id}-{stage}")


def revision_name(project_name: str, project_id: str, stage: str, digest: str) -> str:
    """The name of a model and its endpoint configuration. Both are replaced and never changed, so each content has its own."""
    return _fitting(project_name, f"-{project_id}-{stage}-{digest}")


def role_name(project_id: str, stage: str, region: str) -> str:
    """The execution role's name. IAM is global, so it holds the region. 64 characters at most."""
    return f"sagemaker-{project_id}-endpoint-{stage}-{region}"


def digest_of(*contents: Any) -> str:
    """A short fingerprint of what a stage deploys."""
    text = json.dumps(contents, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGEST_LENGTH]


def _fitting(project_name: str, ending: str) -> str:
    start = "sagemaker-"
    # Names have no hyphen before another part's hyphen that a cut would leave there.
    return start + project_name[: LIMIT - len(start) - len(ending)].rstrip("-") + ending
