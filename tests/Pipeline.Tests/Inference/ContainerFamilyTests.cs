using Pipeline.Inference;

namespace Pipeline.Tests.Inference;

public class ContainerFamilyTests
{
    [Theory]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/vllm:server-sagemaker-cuda-v2.3", ContainerFamily.Vllm)]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-vllm:0.25.1-transformers5.10.2-gpu-py312-cu130-ubuntu22.04", ContainerFamily.Vllm)]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/sglang:server-sagemaker-cuda-v1.3", ContainerFamily.Sglang)]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-sglang:0.5.8", ContainerFamily.Sglang)]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-llamacpp:b9522-cpu-ubuntu24.04", ContainerFamily.LlamaCpp)]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/djl-inference:0.36.0-lmi28.0.0-cu130", ContainerFamily.Lmi)]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.7.0-tgi3.3.6-gpu-py311-cu124-ubuntu22.04", ContainerFamily.Tgi)]
    [InlineData("683313688378.dkr.ecr.us-east-1.amazonaws.com/tei:2.0.1-tei1.9.3-gpu-py310-cu129-ubuntu24.04", ContainerFamily.Embeddings)]
    [InlineData("683313688378.dkr.ecr.us-east-1.amazonaws.com/tei-cpu:2.0.1-tei1.9.3-cpu-py310-ubuntu24.04", ContainerFamily.Embeddings)]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-inference:2.6.0", ContainerFamily.Toolkit)]
    [InlineData("683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:3.0-5", ContainerFamily.XgBoost)]
    [InlineData("683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3", ContainerFamily.ScikitLearn)]
    [InlineData("727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/vllm@sha256:0123456789abcdef", ContainerFamily.Vllm)]
    [InlineData("111122223333.dkr.ecr.us-east-1.amazonaws.com/team/vllm", ContainerFamily.Vllm)]
    [InlineData("111122223333.dkr.ecr.us-east-1.amazonaws.com/my-vllm:1", ContainerFamily.Unknown)]
    [InlineData("", ContainerFamily.Unknown)]
    [InlineData(null, ContainerFamily.Unknown)]
    public void A_family_is_told_by_the_repository(string? image, ContainerFamily family) => Assert.Equal(family, ContainerFamilies.Of(image));

    [Theory]
    [InlineData("text-generation", PayloadForm.Generation)]
    [InlineData("feature-extraction", PayloadForm.Inputs)]
    [InlineData("translation_en_to_de", PayloadForm.Inputs)]
    [InlineData("question-answering", PayloadForm.None)]
    [InlineData("image-classification", PayloadForm.None)]
    public void The_toolkit_takes_what_its_task_takes(string task, PayloadForm form) =>
        Assert.Equal(form, ServedContainer.Of("x/huggingface-pytorch-inference:1", new Dictionary<string, string> { ["HF_TASK"] = task }).Form);

    [Fact]
    public void TGI_can_be_told_to_take_chats() =>
        Assert.Equal(PayloadForm.Chat, ServedContainer.Of("x/huggingface-pytorch-tgi-inference:1", new Dictionary<string, string> { ["MESSAGES_API_ENABLED"] = "true" }).Form);

    [Fact]
    public void Every_family_has_a_name() =>
        Assert.Equal(Enum.GetValues<ContainerFamily>().Length, Enum.GetValues<ContainerFamily>().Select(ContainerFamilies.Name).Distinct().Count());
}
