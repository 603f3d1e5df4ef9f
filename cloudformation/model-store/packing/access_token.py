"""Reads the Hugging Face access token that CodeBuild took from Secrets Manager. No message here holds any part of it."""

import json
import re

from problems import Problem

VARIABLE = "HUGGING_FACE_SECRET"

# As people call it inside a JSON secret; case and punctuation do not matter.
KEYS = ("token", "hftoken", "huggingfacetoken", "huggingfacehubtoken", "hfaccesstoken", "accesstoken", "apitoken", "apikey")


def read_token(environment):
    """The token, or None without a secret. A secret is the token itself, or JSON with a key for it."""
    text = environment.get(VARIABLE, "").strip()
    if text.startswith("{"):
        text = _of_json(text).strip()
    if not re.fullmatch(r"[!-~]*", text):
        raise Problem("what the secret holds is no token: it has characters that tokens do not have, such as spaces")
    return text or None


def _of_json(text):
    try:
        values = json.loads(text)
    except ValueError:
        raise Problem("the secret begins like JSON, but cannot be read as such") from None
    texts = {re.sub("[^a-z]", "", key.lower()): value for key, value in values.items() if isinstance(value, str)}
    for key in KEYS:
        if key in texts:
            return texts[key]
    if len(texts) == 1:
        return next(iter(texts.values()))
    raise Problem('the secret has several keys and none that says which is the token: call the one with the token "token"')
