"""The disk of a job: encrypted with the project's key, unless the instance brings disks that encrypt themselves."""

from typing import Any

# GPU families whose instances have local NVMe disks, and the CPU families of the same kind that SageMaker offers.
# SageMaker refuses a volume key for them; the hardware encrypts them with a key that is gone with the instance.
# https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceConfig.html
# https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html
_LOCAL_STORAGE = frozenset(
    "c5d c6id m5d m6id r5d r6id r7gd g4dn g5 g6 g6e g7e p3dn p4d p4de p5 p5e p5en p6-b200 p6-b300 p6e-gb200 trn1 trn1n trn2".split()
)


def has_local_storage(instance_type: str) -> bool:
    """Whether instances of a type, such as ml.g5.2xlarge, have local disks."""
    parts = instance_type.split(".")
    if len(parts) != 3 or parts[0] != "ml":
        raise ValueError(f"'{instance_type}' is not an instance type of SageMaker; they look like ml.m5.xlarge")
    return parts[1] in _LOCAL_STORAGE


def all_have_local_storage(instance_types: tuple[str, ...]) -> bool:
    """What holds for all types that a run may choose from. A mixture is a ValueError: no request would suit all of them."""
    kinds = {has_local_storage(instance_type) for instance_type in instance_types}
    if len(kinds) != 1:
        raise ValueError(f"types with and without local disks cannot stand in one list: {', '.join(instance_types)}")
    return kinds.pop()


def volume(size_gb: int, kms_key: str, local_storage: bool) -> dict[str, Any]:
    """Members of ResourceConfig or ClusterConfig. Local disks have a size of their own, which size_gb may not exceed."""
    asked: dict[str, Any] = {"VolumeSizeInGB": size_gb}
    return asked if local_storage else {**asked, "VolumeKmsKeyId": kms_key}
