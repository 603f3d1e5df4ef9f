"""The instance types that a run may choose from. Each list is of one kind as far as local disks go, see volumes.py."""

# For the data: it is read and written, no more. No local disks, so that the project's key encrypts the volume.
CPU_TYPES = ("ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.12xlarge", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge")

# One GPU each, since the scripts run as one process: A10G and L4 with 24 GB, L40S with 48 GB, H100 with 80 GB.
# All of them compute in bfloat16.
GPU_TYPES = (
    *(f"ml.{family}.{size}" for family in ("g5", "g6", "g6e") for size in ("xlarge", "2xlarge", "4xlarge", "8xlarge", "16xlarge")),
    "ml.p5.4xlarge",
)
