using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMakerHosting;

public sealed class ModelTests
{
    private const string Arn = "arn:aws:sagemaker:eu-west-1:111122223333:model/shop";
    private readonly HostingAccount account = new();

    [Fact]
    [Behaviour("SageMaker/Hosting", "a model")]
    public async Task A_model_is_read_back_listed_and_deleted()
    {
        await account.RoleAsync();
        await account.ModelAsync("Shop", environment: """{"SM_VLLM_MODEL":"Qwen/Qwen3-0.6B"}""");
        var model = await account.CallAsync("DescribeModel", """{"ModelName":"Shop"}""");

        Assert.Equal((Arn, "Shop", "SingleModel", "Qwen/Qwen3-0.6B"), ((string)model["ModelArn"]!, (string)model["ModelName"]!, (string)model["PrimaryContainer"]!["Mode"]!, (string)model["PrimaryContainer"]!["Environment"]!["SM_VLLM_MODEL"]!));
        Assert.Equal("Shop", (string)(await account.CallAsync("ListModels", "{}"))["Models"]![0]!["ModelName"]!);
        await account.CallAsync("DeleteModel", """{"ModelName":"Shop"}""");
        Assert.Empty((await account.CallAsync("ListModels", "{}"))["Models"]!.AsArray());
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "what is missing or there already")]
    public async Task What_is_missing_or_there_already_is_a_validation_error()
    {
        var missing = await account.RefusedAsync("DescribeModel", """{"ModelName":"Shop"}""");
        await account.RoleAsync();
        await account.ModelAsync("Shop");
        var twice = await Assert.ThrowsAsync<Pipeline.Sandbox.Serving.AwsError>(() => account.ModelAsync("shop"));

        Assert.Equal(("ValidationException", $"Could not find model \"{Arn}\"."), (missing.Code, missing.Message));
        Assert.Equal(("ValidationException", $"Cannot create already existing model \"{Arn}\"."), (twice.Code, twice.Message));
        Assert.Equal("Could not find endpoint \"arn:aws:sagemaker:eu-west-1:111122223333:endpoint/e\".", (await account.RefusedAsync("DescribeEndpoint", """{"EndpointName":"e"}""")).Message);
        Assert.StartsWith("Could not find endpoint configuration \"arn:", (await account.RefusedAsync("CreateEndpoint", """{"EndpointName":"e","EndpointConfigName":"c"}""")).Message);
    }

    [Theory]
    [InlineData("""{}""", "either PrimaryContainer or Containers")]
    [InlineData("""{"PrimaryContainer":{"Image":"IMAGE"},"Containers":[{"Image":"IMAGE"}]}""", "both PrimaryContainer and Containers")]
    [InlineData("""{"PrimaryContainer":{}}""", "either Image or ModelPackageName")]
    [InlineData("""{"PrimaryContainer":{"Image":"public.ecr.aws/a/b:1"}}""", "non-ECR image")]
    [InlineData("""{"PrimaryContainer":{"Image":"IMAGE","ModelPackageName":"p"}}""", "along with ModelPackageName")]
    [InlineData("""{"PrimaryContainer":{"Image":"IMAGE","Mode":"MultiModel"}}""", "MultiModel mode")]
    [InlineData("""{"PrimaryContainer":{"Image":"IMAGE","ModelDataSource":{"S3DataSource":{"S3Uri":"s3://b/a","S3DataType":"S3Prefix","CompressionType":"None"}}}}""", "forward slash")]
    [InlineData("""{"Containers":[{"Image":"IMAGE"},{"Image":"IMAGE"}],"InferenceExecutionConfig":{"Mode":"Direct"}}""", "ContainerHostname is required")]
    [Behaviour("SageMaker/Hosting", "a model")]
    public async Task A_model_that_contradicts_itself_is_refused(string model, string words)
    {
        var input = JsonNode.Parse(model.Replace("IMAGE", HostingAccount.Vllm, StringComparison.Ordinal))!.AsObject();
        input["ModelName"] = "Shop";
        var error = await account.RefusedAsync("CreateModel", input.ToJsonString());

        Assert.Equal("ValidationException", error.Code);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "a role")]
    public async Task A_role_must_exist_and_trust_SageMaker()
    {
        await account.Cloud.AskAsync("iam", "CreateRole", new()
        {
            ["RoleName"] = "other",
            ["AssumeRolePolicyDocument"] = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}""",
        });
        foreach (var role in new[] { "none", "other" })
        {
            var error = await account.RefusedAsync("CreateModel", $$$"""{"ModelName":"m","PrimaryContainer":{"Image":"{{{HostingAccount.Vllm}}}"},"ExecutionRoleArn":"arn:aws:iam::111122223333:role/{{{role}}}"}""");
            Assert.Equal($"Could not assume role arn:aws:iam::111122223333:role/{role}. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role.", error.Message);
        }
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "model data in a bucket of the sandbox")]
    public async Task Model_data_must_be_where_it_is_said_to_be_when_the_bucket_is_here()
    {
        await account.RoleAsync();
        await account.Cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "data-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        var error = await account.RefusedAsync("CreateModel", Model("s3://data-1/model.tar.gz"));
        await account.Cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "data-1", ["Key"] = "model.tar.gz", ["Body"] = "" });

        Assert.Equal("Could not find model data at s3://data-1/model.tar.gz.", error.Message);
        await account.CallAsync("CreateModel", Model("s3://data-1/model.tar.gz"));
        await account.CallAsync("CreateModel", Model("s3://jumpstart-cache-prod-eu-west-1/model.tar.gz").Replace("\"m\"", "\"n\"", StringComparison.Ordinal));

        static string Model(string data) => $$$"""{"ModelName":"m","PrimaryContainer":{"Image":"{{{HostingAccount.Vllm}}}","ModelDataUrl":"{{{data}}}"},"ExecutionRoleArn":"{{{HostingAccount.Role}}}"}""";
    }
}
