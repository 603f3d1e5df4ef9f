"""How the model is to be served: by vLLM, in the container that AWS builds for SageMaker.

https://aws.github.io/deep-learning-containers/vllm/configuration/
"""

from ml_pipelines.deep_learning_image import deep_learning_image
from ml_pipelines.expressions import Expression, parameter

# The type that endpoints of this model will run on. A package names its GPUs, so it fits all types with as many of them.
INSTANCE_TYPE = "ml.g6e.2xlarge"

# GPUs do not grow with the name of a type: 16xlarge has one, 12xlarge has four. https://aws.amazon.com/sagemaker/ai/pricing/
GPUS = {
    1: (
        "ml.g5.2xlarge ml.g5.4xlarge ml.g5.8xlarge ml.g5.16xlarge ml.g6.2xlarge ml.g6.4xlarge ml.g6.8xlarge ml.g6.16xlarge "
        "ml.g6e.2xlarge ml.g6e.4xlarge ml.g6e.8xlarge ml.g6e.16xlarge ml.g7e.2xlarge ml.g7e.4xlarge ml.g7e.8xlarge ml.p5.4xlarge"
    ).split(),
    2: ["ml.g7e.12xlarge"],
    4: (
        "ml.g5.12xlarge ml.g5.24xlarge ml.g6.12xlarge ml.g6.24xlarge ml.g6e.12xlarge ml.g6e.24xlarge ml.g7e.24xlarge"
    ).split(),
    8: (
        "ml.g5.48xlarge ml.g6.48xlarge ml.g6e.48xlarge ml.g7e.48xlarge ml.p4d.24xlarge ml.p4de.24xlarge ml.p5.48xlarge "
        "ml.p5e.48xlarge ml.p5en.48xlarge ml.p6-b200.48xlarge"
    ).split(),
}

# The image's CUDA 13 wants the driver of this machine image: an endpoint configuration must name it as InferenceAmiVersion.
# https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html
INFERENCE_AMI = "al2023-ami-sagemaker-inference-gpu-4-1"


def serving_image(region: str) -> str:
    """URI of the vLLM image."""
    return deep_learning_image(region, "vllm", "server-sagemaker-cuda-v2.3")


def gpus_of(instance_type: str) -> int:
    """GPUs of an instance type. One that is not listed is a ValueError that lists the others."""
    for gpus, types in GPUS.items():
        if instance_type in types:
            return gpus
    known = ", ".join(name for types in GPUS.values() for name in types)
    raise ValueError(f"INSTANCE_TYPE in ml_pipelines/serving.py is '{instance_type}', but must be one of: {known}")


def serving_environment(instance_type: str) -> dict[str, str | Expression]:
    """Variables of the container. SM_VLLM_MAX_MODEL_LEN stands for vLLM's option --max-model-len, and so on."""
    return {
        "SM_VLLM_MODEL": "/opt/ml/model",
        "SM_VLLM_SERVED_MODEL_NAME": parameter("HFModelID"),
        "SM_VLLM_HOST": "0.0.0.0",
        "SM_VLLM_TENSOR_PARALLEL_SIZE": str(gpus_of(instance_type)),
        "SM_VLLM_MAX_MODEL_LEN": parameter("MaxModelLength"),
        "SM_VLLM_MAX_NUM_SEQS": parameter("MaxConcurrentSequences"),
        # Everything is in /opt/ml/model: the container has no business at Hugging Face, and no token for it.
        "HF_HUB_OFFLINE": "1",
    }
