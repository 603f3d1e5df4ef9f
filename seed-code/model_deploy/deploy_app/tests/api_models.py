"""Whether the API models that come with boto3 are at hand, and new enough to know what this code asks for."""

import importlib.util

# The one that requirements.txt pins knows everything; some months earlier is enough. Distributions ship much older ones.
_OLDEST = (1, 40)


def missing() -> str:
    """Why the models cannot be used; empty when they can."""
    if not importlib.util.find_spec("botocore"):
        return "boto3 is not installed"
    import botocore

    found = tuple(int(part) for part in botocore.__version__.split(".")[:2])
    return "" if found >= _OLDEST else f"botocore {botocore.__version__} is too old"
