namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "code repositories")]
public sealed class CodeRepositoryTests
{
    private const string Repository = """{"CodeRepositoryName":"build","GitConfig":{"RepositoryUrl":"https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/a","Branch":"main"}}""";
    private readonly ServiceCaller sagemaker = new("sagemaker");

    [Fact]
    public async Task A_repository_is_read_back_and_given_another_secret()
    {
        await sagemaker.CallAsync("CreateCodeRepository", Repository);
        await sagemaker.CallAsync("UpdateCodeRepository", """{"CodeRepositoryName":"build","GitConfig":{"SecretArn":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"}}""");
        var git = (await sagemaker.CallAsync("DescribeCodeRepository", """{"CodeRepositoryName":"build"}"""))["GitConfig"]!;

        Assert.Equal(("main", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"), ((string)git["Branch"]!, (string)git["SecretArn"]!));
        Assert.Single((await sagemaker.CallAsync("ListCodeRepositories"))["CodeRepositorySummaryList"]!.AsArray());
    }

    [Fact]
    public async Task A_name_is_taken_once_and_deleting_twice_is_no_error()
    {
        await sagemaker.CallAsync("CreateCodeRepository", Repository);
        Assert.Equal("ValidationException", (await sagemaker.RefusedAsync("CreateCodeRepository", Repository)).Code);
        await sagemaker.CallAsync("DeleteCodeRepository", """{"CodeRepositoryName":"build"}""");
        await sagemaker.CallAsync("DeleteCodeRepository", """{"CodeRepositoryName":"build"}""");
        var error = await sagemaker.RefusedAsync("DescribeCodeRepository", """{"CodeRepositoryName":"build"}""");

        Assert.StartsWith("Cannot find CodeRepository: arn:aws:sagemaker:", error.Message);
    }
}
