"""What the hub's refusals mean, and what to do about them."""

PAGE = "https://huggingface.co"


class HubError(Exception):
    """Says what the hub refused, and what to do."""


def explain(status, headers, model_id, with_token):
    """Words for a refusal. The hub names the case in X-Error-Code; a model that is not there may look like one that is private."""
    code = headers.get("X-Error-Code") or ""
    if code == "GatedRepo":
        return _gated(model_id, with_token)
    if code == "RevisionNotFound":
        return f"'{model_id}' has no such branch, tag or commit: see {PAGE}/{model_id}/tree/main and set HFModelRevision"
    if status == 401 and with_token and code != "RepoNotFound":
        return (
            f"the hub does not know the access token (401): it may have expired or been revoked. Make a new one at "
            f"{PAGE}/settings/tokens and put it into the secret"
        )
    if status in (401, 404):
        return (
            f"the hub has no model '{model_id}' ({status}), or it is private and "
            + ("the token's account may not see it" if with_token else "the secret holds no token")
            + f". Compare with the address of its page, capitals too: {PAGE}/{model_id}"
        )
    if status == 403:
        return (
            f"the access token may not read '{model_id}' (403). A fine-grained token needs 'Read access to contents' of that "
            f"repository or of its owner: {PAGE}/settings/tokens"
        )
    return f"the hub refused to give '{model_id}': HTTP {status}"


def _gated(model_id, with_token):
    if not with_token:
        return (
            f"'{model_id}' is gated and the secret holds no token. Accept the licence at {PAGE}/{model_id}, make a token at "
            f"{PAGE}/settings/tokens and put it into the secret"
        )
    return (
        f"'{model_id}' is gated, and the token's account has no access yet. Open {PAGE}/{model_id} with that account and accept "
        "the licence; some owners then decide by hand. A fine-grained token also needs 'Read access to contents of all public "
        "gated repos you can access'"
    )
