"""Declares pipeline parameters: what may be chosen anew for every run."""

from typing import Any


def text(name: str, default: str, *allowed: str) -> dict[str, Any]:
    """A text; when values are listed, one of them."""
    declared: dict[str, Any] = {"Name": name, "Type": "String", "DefaultValue": default}
    return {**declared, "EnumValues": list(allowed)} if allowed else declared


def integer(name: str, default: int) -> dict[str, Any]:
    """A whole number."""
    return {"Name": name, "Type": "Integer", "DefaultValue": default}


def number(name: str, default: float) -> dict[str, Any]:
    """A number."""
    return {"Name": name, "Type": "Float", "DefaultValue": default}


def approval_status() -> dict[str, Any]:
    """Whether a registered model waits for somebody to look at it."""
    return text("ModelApprovalStatus", "PendingManualApproval", "PendingManualApproval", "Approved", "Rejected")
