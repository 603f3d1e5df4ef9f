using Pipeline.Endpoints.Tables;
using Pipeline.Failures;
using Pipeline.Preflight;
using Pipeline.Tests.Manifests;

namespace Pipeline.Tests.Preflight;

/// <summary>The checks that need no call.</summary>
public class EndpointCheckTests
{
    private static readonly string Folder = Path.Combine(ThisRepository.Root, "cloudformation");
    private static readonly ImageTable Images = ImageTable.Read(Folder);
    private static readonly InstanceTable Types = InstanceTable.Read(Folder);
    private static readonly Location Place = new("manifests/dev/endpoints.yaml", 4, 3);

    [Theory]
    [InlineData("g5.12xlarge", "did you mean 'ml.g5.12xlarge'?")]
    [InlineData("ml.g5.3xlarge", "did you mean 'ml.g5.")]
    [InlineData("something", "write one such as ml.g5.2xlarge")]
    public async Task A_type_that_endpoints_cannot_have_is_told_with_the_one_that_was_meant(string type, string hint)
    {
        var found = await One(new KnownInstanceType(Types), Needs(type));
        Assert.Equal(("PL3040", true, Place), (found!.Problem.Code, found.Stops, found.Problem.Location));
        Assert.Contains(hint, found.Problem.Hint);
        Assert.Null(await One(new KnownInstanceType(Types), Needs("ml.dl1.24xlarge")));
    }

    [Fact]
    public async Task An_image_of_another_region_is_told_with_its_address_in_this_one()
    {
        var image = Images.Find("vllm", null, null, "us-east-1").Image!;
        var found = await One(new ImageInRegion(Images), Needs("ml.g5.2xlarge") with { Image = image, Region = "cn-north-1" });
        Assert.Equal(("PL3041", "write 727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/vllm:server-sagemaker-cuda-v2.3"), (found!.Problem.Code, found.Problem.Hint));
        Assert.Null(await One(new ImageInRegion(Images), Needs("ml.g5.2xlarge") with { Image = image }));
    }

    [Theory]
    [InlineData("763104351884.dkr.ecr.eusc-de-east-1.amazonaws.eu/huggingface-pytorch-tgi-inference:2.7.0-tgi3.3.6-gpu-py311-cu124-ubuntu22.04", "eusc-de-east-1", "AWS does not publish tgi images in eusc-de-east-1")]
    [InlineData("111122223333.dkr.ecr.us-east-1.amazonaws.com/mine:1-gpu", "us-west-2", "the image is in us-east-1, the endpoint in us-west-2")]
    public async Task An_image_that_is_not_in_the_region_is_to_be_copied_there(string uri, string region, string message)
    {
        var found = await One(new ImageInRegion(Images), Needs("ml.g5.2xlarge") with { Image = Images.Recognise(uri), Region = region });
        Assert.Contains(message, found!.Problem.Message);
        Assert.StartsWith("copy ", found.Problem.Hint);
    }

    [Fact]
    public async Task A_mirror_of_ones_own_in_the_region_is_fine() =>
        Assert.Null(await One(new ImageInRegion(Images), Needs("ml.g5.2xlarge") with { Image = Images.Recognise("111122223333.dkr.ecr.us-east-1.amazonaws.com/vllm:1-gpu") }));

    [Theory]
    [InlineData("vllm", Device.Gpu, "ml.m5.large", "PL3042", "an instance type with GPUs")]
    [InlineData("xgboost", Device.Cpu, "ml.g5.xlarge", "PL3042", "processors only")]
    [InlineData("huggingface", Device.Cpu, "ml.g5.xlarge", "PL3042", "write the image 763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-inference:2.6.0-transformers5.5.3-gpu")]
    [InlineData("vllm", Device.Gpu, "ml.inf2.xlarge", "PL3042", "an instance type with GPUs")]
    [InlineData("huggingface", Device.Cpu, "ml.c7g.large", "PL3043", "processors only")]
    public async Task An_image_on_instances_that_cannot_run_it_is_told(string family, Device device, string type, string code, string hint)
    {
        var found = await One(new ImageOnInstance(Images, Types), Needs(type) with { Image = Images.Find(family, null, device, "us-east-1").Image });
        Assert.Equal(code, found!.Problem.Code);
        Assert.Contains(hint, found.Problem.Hint);
    }

    [Theory]
    [InlineData("vllm", "ml.g5.xlarge")]
    [InlineData("xgboost", "ml.m5.large")]
    public async Task An_image_on_instances_that_run_it_is_fine(string family, string type) =>
        Assert.Null(await One(new ImageOnInstance(Images, Types), Needs(type) with { Image = Images.Find(family, null, null, "us-east-1").Image }));

    [Theory]
    [InlineData("ml.g5.16xlarge", 4, "spread it over 1 (tensor parallel), or choose ml.g5.12xlarge, which has 4")]
    [InlineData("ml.p4d.24xlarge", 16, "spread it over 8 (tensor parallel)")]
    [InlineData("ml.m5.large", 2, "leave tensor parallel out")]
    public async Task More_GPUs_than_the_type_has_are_told_with_one_that_has_them(string type, int gpus, string hint)
    {
        var found = await One(new EnoughGpus(Types), Needs(type) with { TensorParallel = gpus });
        Assert.Equal(("PL3044", hint), (found!.Problem.Code, found.Problem.Hint));
    }

    [Theory]
    [InlineData("ml.g5.12xlarge", 4)]
    [InlineData("ml.g5.12xlarge", null)]
    [InlineData("ml.dl1.24xlarge", 8)]
    public async Task As_many_GPUs_as_there_are_are_fine_and_of_unknown_types_nothing_is_said(string type, int? gpus) =>
        Assert.Null(await One(new EnoughGpus(Types), Needs(type) with { TensorParallel = gpus }));

    [Theory]
    [InlineData("meta-llama/Llama-3.3-70B-Instruct", "ml.g5.12xlarge", null, "PL3054", true, "choose ml.g7e.12xlarge, or a quantized model")]
    [InlineData("Qwen/Qwen3-32B", "ml.g5.12xlarge", 1, "PL3054", true, "spread the model over all 4 GPUs")]
    [InlineData("meta-llama/Llama-3.1-8B", "ml.g4dn.xlarge", null, "PL3055", false, "fewer requests at once, or choose ml.g6.xlarge")]
    [InlineData("Qwen/Qwen3-8B", "ml.m5.large", null, "PL3054", true, "choose ml.m5.2xlarge")]
    public async Task A_model_too_large_for_the_instance_is_told_with_one_that_is_large_enough(string model, string type, int? parallel, string code, bool stops, string hint)
    {
        var found = await One(Memory, Needs(type) with { HuggingFaceModel = model, TensorParallel = parallel });
        Assert.Equal((code, stops), (found!.Problem.Code, found.Stops));
        Assert.Contains(hint, found.Problem.Hint);
    }

    [Theory]
    [InlineData("mlabonne/TwinLlama-3.1-8B-DPO", "ml.g5.2xlarge")]
    [InlineData("TheBloke/Llama-2-70B-AWQ", "ml.g5.12xlarge")]
    [InlineData("someone/unknown", "ml.g4dn.xlarge")]
    [InlineData("deepseek-ai/DeepSeek-R1", "ml.dl1.24xlarge")]
    public async Task A_model_that_goes_in_or_of_which_nothing_is_known_is_fine(string model, string type) =>
        Assert.Null(await One(Memory, Needs(type) with { HuggingFaceModel = model }));

    [Fact]
    public async Task What_the_manifest_says_of_size_and_storage_stands_before_the_name()
    {
        var needs = Needs("ml.g5.2xlarge") with { HuggingFaceModel = "someone/Small-1B", Billions = 70 };
        Assert.NotNull(await One(Memory, needs));
        Assert.Null(await One(Memory, needs with { Billions = 20, Storage = "awq" }));
    }

    private static ModelInMemory Memory => new(ModelTable.Read(Folder), Types, PriceTable.Read(Folder, null));

    private static EndpointNeeds Needs(string type) => new("twin", "us-east-1", "111122223333") { Instances = [new(type, 1)], Location = Place };

    private static async Task<Finding?> One(ICheck check, EndpointNeeds needs)
    {
        var found = await check.FindAsync([needs], default);
        Assert.All(found, one => Assert.StartsWith("endpoint twin: ", one.Problem.Message));
        return found.SingleOrDefault();
    }
}
