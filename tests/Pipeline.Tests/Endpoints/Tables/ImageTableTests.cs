using Pipeline.Endpoints.Tables;
using Pipeline.Failures;

namespace Pipeline.Tests.Endpoints.Tables;

public class ImageTableTests
{
    private static ImageTable Images => Tables.Images;

    [Theory]
    [InlineData("vllm", null, "us-east-1", "763104351884.dkr.ecr.us-east-1.amazonaws.com/vllm:server-sagemaker-cuda-v2.3")]
    [InlineData("huggingface-vllm", "0.17.0", "eu-south-2", "503227376785.dkr.ecr.eu-south-2.amazonaws.com/huggingface-vllm:0.17.0-transformers4.57.5-gpu-py312-cu129-ubuntu22.04")]
    [InlineData("lmi", null, "us-gov-west-1", "442386744353.dkr.ecr.us-gov-west-1.amazonaws.com/djl-inference:0.36.0-lmi28.0.0-cu130")]
    [InlineData("tgi", "2.2.0", "eu-central-1", "763104351884.dkr.ecr.eu-central-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.3.0-tgi2.2.0-gpu-py310-cu121-ubuntu22.04-v2.0")]
    [InlineData("sglang", null, "cn-north-1", "727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/sglang:server-sagemaker-cuda-v1.3")]
    [InlineData("xgboost", "1.7-1", "cn-northwest-1", "451049120500.dkr.ecr.cn-northwest-1.amazonaws.com.cn/sagemaker-xgboost:1.7-1")]
    [InlineData("sklearn", null, "us-west-2", "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3")]
    [InlineData("tei-cpu", null, "me-central-1", "272398656194.dkr.ecr.me-central-1.amazonaws.com/tei-cpu:2.0.1-tei1.9.3-cpu-py310-ubuntu24.04")]
    public void An_image_has_the_account_of_its_region_and_the_domain_of_its_partition(string family, string? version, string region, string uri) =>
        Assert.Equal(uri, Found(family, version, null, region).Uri);

    [Theory]
    [InlineData("us-iso-east-1", "c2s.ic.gov")]
    [InlineData("us-isob-east-1", "sc2s.sgov.gov")]
    [InlineData("us-isof-south-1", "csp.hci.ic.gov")]
    [InlineData("eu-isoe-west-1", "cloud.adc-e.uk")]
    [InlineData("eusc-de-east-1", "amazonaws.eu")]
    [InlineData("us-gov-east-1", "amazonaws.com")]
    [InlineData("cn-north-1", "amazonaws.com.cn")]
    public void Partitions_have_domains_of_their_own(string region, string suffix)
    {
        Assert.Equal(suffix, Images.SuffixOf(region));
        Assert.Contains($".{region}.{suffix}/", Found("vllm", null, null, region).Uri);
    }

    [Fact]
    public void Every_image_of_every_family_and_region_has_a_sound_address_and_is_recognised_as_what_it_is()
    {
        foreach (var family in Images.Families)
            foreach (var region in family.Accounts.Keys)
                foreach (var image in family.Images)
                {
                    var found = Found(family.Name, image.Version, image.Device, region);
                    Assert.Equal(Images.SuffixOf(region), ImageAddress.Of(found.Uri)!.Suffix);
                    Assert.Equal((region, found), (found.Region, Images.Recognise(found.Uri)));
                }
    }

    [Fact]
    public void The_tags_say_the_same_of_device_and_CUDA_as_the_table()
    {
        foreach (var image in Images.Families.SelectMany(family => family.Images))
        {
            var copied = Images.Recognise($"111122223333.dkr.ecr.us-east-1.amazonaws.com/mine:{image.Tag}");
            Assert.True(copied is null || copied.Device == image.Device, image.Tag);
            Assert.True(copied?.Cuda is null || copied.Cuda == image.Cuda, image.Tag);
            Assert.True(image.Device == Device.Gpu == image.Cuda is not null, image.Tag);
        }
    }

    [Theory]
    [InlineData("vlm", null, null, "us-east-1", "PL2470", "did you mean 'vllm'")]
    [InlineData("tgi", "3.3.7", null, "us-east-1", "PL2471", "did you mean '3.3.")]
    [InlineData("vllm", null, Device.Cpu, "us-east-1", "PL2472", "another family")]
    [InlineData("tei", null, Device.Cpu, "us-east-1", "PL2472", "did you mean 'tei-cpu'")]
    [InlineData("tei-cpu", null, Device.Gpu, "us-east-1", "PL2472", "did you mean 'tei'")]
    [InlineData("huggingface", null, null, "mx-central-1", "PL2473", "repository of yours")]
    [InlineData("tgi", null, null, "eusc-de-east-1", "PL2473", "repository of yours")]
    [InlineData("tei", null, null, "us-isof-east-1", "PL2473", "repository of yours")]
    [InlineData("vllm", null, null, "us-east1", "PL2473", "did you mean 'us-east-1'")]
    public void A_wish_that_cannot_be_met_says_why_and_what_to_write(string family, string? version, Device? device, string region, string code, string hint)
    {
        var place = new Location("manifests/dev/endpoints.yaml", 3, 5);
        var (image, problem) = Images.Find(family, version, device, region, place);
        Assert.Null(image);
        Assert.Equal((code, place), (problem!.Code, problem.Location));
        Assert.Contains(hint, problem.Hint);
    }

    [Fact]
    public void A_family_with_images_for_both_takes_the_one_for_GPUs_unless_told()
    {
        Assert.Equal(Device.Gpu, Found("huggingface", null, null, "us-east-1").Device);
        Assert.Equal(Device.Cpu, Found("huggingface", "4.37.0", Device.Cpu, "us-east-1").Device);
        Assert.Equal(Device.Cpu, Found("xgboost", null, null, "us-east-1").Device);
    }

    [Fact]
    public void A_whole_tag_is_a_version_too() =>
        Assert.Equal("0.27.0", Found("vllm", "server-sagemaker-cuda-v2.3", null, "us-east-1").Version);

    [Fact]
    public void Only_TGI_is_legacy() =>
        Assert.Equal(["tgi"], Images.Families.Where(family => family.Legacy).Select(family => family.Name));

    [Theory]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/vllm:server-sagemaker-cuda-v9.9", "vllm", Device.Gpu, null)]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-inference:2.6.0-cpu-py312-ubuntu22.04-sagemaker", null, Device.Cpu, null)]
    [InlineData("111122223333.dkr.ecr.us-east-1.amazonaws.com/mine/vllm:1.0-cu124", null, Device.Gpu, "cu124")]
    [InlineData("111122223333.dkr.ecr.us-east-1.amazonaws.com/mine:1.0-gpu", null, Device.Gpu, null)]
    [InlineData("763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-vllm-inference-neuronx:0.11.0-py310-sdk2.26.1-ubuntu22.04", null, Device.Neuron, null)]
    [InlineData("683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:9.9-9", "xgboost", Device.Cpu, null)]
    public void A_given_address_is_recognised_by_its_repository_and_tag(string uri, string? family, Device device, string? cuda)
    {
        var image = Images.Recognise(uri)!;
        Assert.Equal((uri, family, null, device, cuda), (image.Uri, image.Family, image.Version, image.Device, image.Cuda));
    }

    [Theory]
    [InlineData("111122223333.dkr.ecr.us-east-1.amazonaws.com/vllm:mine")]
    [InlineData("111122223333.dkr.ecr.us-east-1.amazonaws.com/gpuless-occupancy:1")]
    [InlineData("nonsense")]
    public void An_address_that_says_nothing_is_not_guessed_at(string uri) => Assert.Null(Images.Recognise(uri));

    [Theory]
    [InlineData("vllm", null, "ml.g5.2xlarge", "al2023-ami-sagemaker-inference-gpu-4-1")]
    [InlineData("tgi", "3.3.6", "ml.g6.xlarge", "al2-ami-sagemaker-inference-gpu-3-1")]
    [InlineData("huggingface-vllm", "0.17.0", "ml.p5.48xlarge", "al2-ami-sagemaker-inference-gpu-3-1")]
    [InlineData("tgi", "1.1.0", "ml.g5.2xlarge", null)]
    [InlineData("huggingface", "4.37.0", "ml.g5.2xlarge", null)]
    [InlineData("xgboost", null, "ml.m5.large", null)]
    [InlineData("vllm", null, "ml.m5.large", null)]
    [InlineData("vllm", null, "ml.inf2.xlarge", null)]
    public void The_machine_image_follows_from_CUDA_and_is_never_set_without_a_GPU(string family, string? version, string type, string? ami) =>
        Assert.Equal(ami, Images.AmiFor(Found(family, version, null, "us-east-1"), type));

    [Theory]
    [InlineData("ml.inf2.xlarge", "al2-ami-sagemaker-inference-neuron-2")]
    [InlineData("ml.trn1.2xlarge", "al2-ami-sagemaker-inference-neuron-2")]
    [InlineData("ml.inf1.xlarge", null)]
    public void An_image_for_Neuron_has_a_machine_image_of_its_own(string type, string? ami) =>
        Assert.Equal(ami, Images.AmiFor(new ContainerImage("x", null, null, Device.Neuron, null), type));

    [Theory]
    [InlineData("registry: dlc", "registry: nobody", "there is no registry 'nobody'")]
    [InlineData("default: one", "default: two", "family 'some' has no image of its default version 'two'")]
    [InlineData("device: gpu", "device: gpus", "'device' cannot be 'gpus'")]
    [InlineData("cuda: cu130", "cudda: cu130", "unknown key 'cudda'")]
    [InlineData("\"763104351884\"", "763104351884", "the account of 'us-east-1' must be text")]
    [InlineData("date: August", "", "'date' is missing")]
    public void A_wrong_table_is_told_with_its_place(string right, string wrong, string message)
    {
        const string Table = """
            date: August
            registries:
              dlc: {us-east-1: "763104351884"}
            families:
              some:
                repository: some
                registry: dlc
                default: one
                images:
                  - {version: one, tag: one, device: gpu, cuda: cu130}
            """;
        var folder = Directory.CreateTempSubdirectory("images-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "cloudformation/endpoint"));
            File.WriteAllText(Path.Combine(folder, "cloudformation/endpoint/images.yaml"), Table.Replace(right, wrong));
            var problem = Assert.Single(Assert.Throws<InvalidInput>(() => ImageTable.Read(Path.Combine(folder, "cloudformation"))).Problems);
            Assert.Contains(message, problem.Message);
            Assert.Equal("cloudformation/endpoint/images.yaml", problem.Location!.File);
            Assert.True(problem.Location.Line > 0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ContainerImage Found(string family, string? version, Device? device, string region)
    {
        var answer = Images.Find(family, version, device, region);
        Assert.Null(answer.Problem);
        return answer.Image!;
    }
}
