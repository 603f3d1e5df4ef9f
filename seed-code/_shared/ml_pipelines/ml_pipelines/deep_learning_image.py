"""Where AWS's Deep Learning Containers live: in one account for most regions, and in one of their own for the others."""

from ml_pipelines.registry import registry

# https://github.com/aws/deep-learning-containers/blob/main/docs/reference/region_availability.md
_COMMON = "763104351884"
_COMMON_REGIONS = (
    "ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 "
    "eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2"
).split()
_ACCOUNTS = {
    **{region: _COMMON for region in _COMMON_REGIONS},
    "af-south-1": "626614931356",
    "ap-east-1": "871362719292",
    "ap-east-2": "975050140332",
    "ap-northeast-3": "364406365360",
    "ap-south-2": "772153158452",
    "ap-southeast-3": "907027046896",
    "ap-southeast-4": "457447274322",
    "ap-southeast-5": "550225433462",
    "ap-southeast-6": "633930458069",
    "ap-southeast-7": "590183813437",
    "ca-west-1": "204538143572",
    "cn-north-1": "727897471807",
    "cn-northwest-1": "727897471807",
    "eu-central-2": "380420809688",
    "eu-isoe-west-1": "371248457586",
    "eu-south-1": "692866216735",
    "eu-south-2": "503227376785",
    "eusc-de-east-1": "204133271717",
    "il-central-1": "780543022126",
    "me-central-1": "914824155844",
    "me-south-1": "217643126080",
    "mx-central-1": "637423239942",
    "us-gov-east-1": "446045086412",
    "us-gov-west-1": "442386744353",
    "us-iso-east-1": "886529160074",
    "us-isob-east-1": "094389454867",
    "us-isof-east-1": "303241398832",
    "us-isof-south-1": "454834333376",
}


def deep_learning_image(region: str, repository: str, tag: str) -> str:
    """URI of an image in a region. A region without one is a ValueError that lists the others."""
    account = _ACCOUNTS.get(region)
    if account is None:
        known = ", ".join(sorted(_ACCOUNTS))
        raise ValueError(f"AWS has no Deep Learning Containers in region '{region}'; it has them in: {known}")
    return f"{registry(account, region)}/{repository}:{tag}"
