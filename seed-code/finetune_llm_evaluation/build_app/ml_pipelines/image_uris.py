"""Where the two containers live: AWS Deep Learning Containers, in an account of AWS's that differs from region to region.

Both tags are the newest of their repository in the catalogue of https://github.com/aws/deep-learning-containers
(docs/src/data/huggingface-pytorch-training and docs/src/data/huggingface-vllm), looked up in November 2026.
"""

# PyTorch 2.11, transformers 5.13, CUDA 13, Python 3.12. source_scripts/requirements.txt names what else is in it.
TRAINING = "huggingface-pytorch-training:2.11-transformers5.13-cu130-amzn2023-sagemaker"

# vLLM 0.30, with the request and response of OpenAI's API. Hugging Face's older TGI gets no new versions.
SERVING = "huggingface-vllm:0.30.0-transformers5.15.0-gpu-py312-cu130-ubuntu24.04"

# https://github.com/aws/deep-learning-containers/blob/main/docs/reference/region_availability.md, November 2026, less
# the regions that the training image's repository is not listed for. Not here either: the isolated regions, from which
# nobody reaches the Hugging Face hub.
_COMMON_ACCOUNT = "763104351884"
_COMMON_REGIONS = (
    "ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 "
    "eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2"
)
_ACCOUNTS = {
    **dict.fromkeys(_COMMON_REGIONS.split(), _COMMON_ACCOUNT),
    "af-south-1": "626614931356",
    "ap-east-1": "871362719292",
    "ap-northeast-3": "364406365360",
    "ap-south-2": "772153158452",
    "ap-southeast-3": "907027046896",
    "ap-southeast-4": "457447274322",
    "ca-west-1": "204538143572",
    "cn-north-1": "727897471807",
    "cn-northwest-1": "727897471807",
    "eu-central-2": "380420809688",
    "eu-south-1": "692866216735",
    "eu-south-2": "503227376785",
    "il-central-1": "780543022126",
    "me-central-1": "914824155844",
    "me-south-1": "217643126080",
    "us-gov-east-1": "446045086412",
    "us-gov-west-1": "442386744353",
}


def training_image(region: str) -> str:
    """URI of the image that prepares data, trains and evaluates. A region without one is a ValueError that lists the others."""
    return _uri(region, TRAINING)


def serving_image(region: str) -> str:
    """URI of the image that a registered model is served with. A region without one is a ValueError that lists the others."""
    return _uri(region, SERVING)


def _uri(region: str, image: str) -> str:
    account = _ACCOUNTS.get(region)
    if account is None:
        name = image.split(":")[0]
        raise ValueError(f"{name} has no image in region '{region}'; it has one in: {', '.join(sorted(_ACCOUNTS))}")
    suffix = "amazonaws.com.cn" if region.startswith("cn-") else "amazonaws.com"
    return f"{account}.dkr.ecr.{region}.{suffix}/{image}"
