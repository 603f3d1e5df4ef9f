"""What SageMaker tries again by itself before a step counts as failed.

https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html
"""

from typing import Any

# Any step: the service it calls had a bad moment.
_CALL = {
    "ExceptionType": ["Step.SERVICE_FAULT", "Step.THROTTLING"],
    "IntervalSeconds": 5,
    "BackoffRate": 2.0,
    "MaxAttempts": 5,
}

# A job: it broke, no machine was free, or other jobs use up the quota. Those waits are minutes: 1, 2, 4, 8, 16.
_JOB = {
    "ExceptionType": ["SageMaker.JOB_INTERNAL_ERROR", "SageMaker.CAPACITY_ERROR", "SageMaker.RESOURCE_LIMIT"],
    "IntervalSeconds": 60,
    "BackoffRate": 2.0,
    "MaxAttempts": 5,
}


def call_retries(step: dict[str, Any]) -> dict[str, Any]:
    """The step, tried again after faults of the service; for steps that only call an API, such as Model."""
    return {**step, "RetryPolicies": [dict(_CALL)]}


def job_retries(step: dict[str, Any]) -> dict[str, Any]:
    """The step, tried again after faults of the service and when its job broke or got no machine."""
    return {**step, "RetryPolicies": [dict(_CALL), dict(_JOB)]}
