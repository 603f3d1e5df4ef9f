"""Reads the Hugging Face access token from Secrets Manager. No message of this module holds any part of a secret's value."""

import json
import re

# As people call it inside a JSON secret; case and underscores do not matter.
KEYS = ("token", "hftoken", "huggingfacetoken", "huggingfacehubtoken", "hfaccesstoken", "accesstoken", "apitoken", "apikey")


class TokenError(Exception):
    """Says why there is no token, and what to do."""


def read_token(secrets, name):
    """The token in a secret, or an empty text where the secret holds an empty one. secrets is a boto3 client."""
    try:
        answer = secrets.get_secret_value(SecretId=name)
    except secrets.exceptions.ClientError as error:
        raise TokenError(_refusal(error.response["Error"]["Code"], name)) from None
    text = answer.get("SecretString")
    if text is None:
        raise TokenError(f"secret '{name}' holds bytes, but must hold text: the token, or JSON like {{\"token\": \"...\"}}")
    token = _token(text.strip(), name).strip()
    if not re.fullmatch(r"[!-~]*", token):
        raise TokenError(f"what secret '{name}' holds is no token: it has characters that tokens do not have, such as spaces")
    return token


def _token(text, name):
    if not text.startswith("{"):
        return text
    try:
        values = json.loads(text)
    except ValueError:
        raise TokenError(f"secret '{name}' begins like JSON, but cannot be read as such") from None
    texts = {key: value for key, value in values.items() if isinstance(value, str)}
    for wanted in KEYS:
        for key, value in texts.items():
            if re.sub("[^a-z]", "", key.lower()) == wanted:
                return value
    if len(texts) == 1:
        return next(iter(texts.values()))
    raise TokenError(f"secret '{name}' has the keys {', '.join(sorted(values)) or '(none)'}: call the one with the token 'token'")


def _refusal(code, name):
    if code == "ResourceNotFoundException":
        return (
            f"there is no secret '{name}' in this account and region. Make it with: "
            f"aws secretsmanager create-secret --name {name} --secret-string file://token.txt"
        )
    if code in ("AccessDeniedException", "DecryptionFailure"):
        return (
            f"the pipeline's role may not read secret '{name}' ({code}). It may read the secret that the project was launched "
            "with and no other; a key of the secret's own must let IAM policies decide, or name the role"
        )
    return f"secret '{name}' could not be read: {code}"
