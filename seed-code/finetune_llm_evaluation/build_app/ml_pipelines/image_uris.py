"""Where the two containers live: AWS Deep Learning Containers, in an account of AWS's that differs from region to region.

Both tags are the newest of their repository in the catalogue of https://github.com/aws/deep-learning-containers
(docs/src/data/huggingface-pytorch-training and docs/src/data/huggingface-vllm), looked up in November 2026.
"""

from ml_pipelines.deep_learning_image import deep_learning_image

_CATALOGUE = "https://github.com/aws/deep-learning-containers"

# PyTorch 2.11, transformers 5.13, CUDA 13, Python 3.12. source_scripts/requirements.txt names what else is in it.
TRAINING = "huggingface-pytorch-training:2.11-transformers5.13-cu130-amzn2023-sagemaker"

# vLLM 0.30, with the request and response of OpenAI's API. Hugging Face's older TGI gets no new versions.
SERVING = "huggingface-vllm:0.30.0-transformers5.15.0-gpu-py312-cu130-ubuntu24.04"

# Regions that the training image's repository is not listed for in November 2026, and the isolated ones, from which nobody
# reaches the Hugging Face hub.
_WITHOUT = ("ap-east-2", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "eusc-de-east-1", "mx-central-1")
_ISOLATED = ("us-iso", "eu-iso")


def training_image(region: str) -> str:
    """URI of the image that prepares data, trains and evaluates. A region without one is a ValueError."""
    return _uri(region, TRAINING)


def serving_image(region: str) -> str:
    """URI of the image that a registered model is served with. A region without one is a ValueError."""
    return _uri(region, SERVING)


def _uri(region: str, image: str) -> str:
    repository, tag = image.split(":")
    if region in _WITHOUT or region.startswith(_ISOLATED):
        raise ValueError(f"{repository} has no image in region '{region}'; look for one that has at {_CATALOGUE}")
    return deep_learning_image(region, repository, tag)
