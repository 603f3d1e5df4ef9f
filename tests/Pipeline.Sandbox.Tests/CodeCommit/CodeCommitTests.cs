namespace Pipeline.Sandbox.Tests.CodeCommit;

public sealed class CodeCommitTests
{
    private const string Name = """{"repositoryName":"sagemaker-a"}""";
    private readonly ServiceCaller codecommit = new("codecommit");

    [Fact]
    public async Task A_repository_can_be_read_back()
    {
        await codecommit.CallAsync("CreateRepository", """{"repositoryName":"sagemaker-a","repositoryDescription":"seed","tags":{"a":"1"}}""");
        var repository = (await codecommit.CallAsync("GetRepository", Name))["repositoryMetadata"]!;

        Assert.Equal("arn:aws:codecommit:eu-west-1:111122223333:sagemaker-a", (string)repository["Arn"]!);
        Assert.Equal("https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/sagemaker-a", (string)repository["cloneUrlHttp"]!);
        Assert.Equal("seed", (string)repository["repositoryDescription"]!);
        Assert.Equal("""{"a":"1"}""", (await codecommit.CallAsync("ListTagsForResource", $$"""{"resourceArn":"{{repository["Arn"]}}"}"""))["tags"]!.ToJsonString());
    }

    [Fact]
    public async Task A_name_is_taken_once()
    {
        await codecommit.CallAsync("CreateRepository", Name);

        Assert.Equal("RepositoryNameExistsException", (await codecommit.RefusedAsync("CreateRepository", Name)).Code);
        Assert.Equal("InvalidRepositoryNameException", (await codecommit.RefusedAsync("CreateRepository", """{"repositoryName":"a.git"}""")).Code);
    }

    [Fact]
    public async Task An_unknown_repository_does_not_exist()
    {
        var error = await codecommit.RefusedAsync("GetRepository", Name);

        Assert.Equal(("RepositoryDoesNotExistException", "sagemaker-a does not exist"), (error.Code, error.Message));
    }

    [Fact]
    public async Task Deleting_twice_is_no_error_and_tells_which_was_deleted()
    {
        var id = (string)(await codecommit.CallAsync("CreateRepository", Name))["repositoryMetadata"]!["repositoryId"]!;

        Assert.Equal(id, (string)(await codecommit.CallAsync("DeleteRepository", Name))["repositoryId"]!);
        Assert.Null((await codecommit.CallAsync("DeleteRepository", Name))["repositoryId"]);
    }

    [Fact]
    [Behaviour("CodeCommit", "repositories")]
    public async Task A_renamed_repository_keeps_its_id()
    {
        var id = (string)(await codecommit.CallAsync("CreateRepository", Name))["repositoryMetadata"]!["repositoryId"]!;
        await codecommit.CallAsync("UpdateRepositoryName", """{"oldName":"sagemaker-a","newName":"sagemaker-b"}""");
        var listed = await codecommit.CallAsync("ListRepositories");

        Assert.Equal($$"""[{"repositoryName":"sagemaker-b","repositoryId":"{{id}}"}]""", listed["repositories"]!.ToJsonString());
        Assert.Equal("RepositoryDoesNotExistException", (await codecommit.RefusedAsync("GetRepository", Name)).Code);
    }

    [Fact]
    public async Task A_description_can_be_changed_and_removed()
    {
        await codecommit.CallAsync("CreateRepository", Name);
        await codecommit.CallAsync("UpdateRepositoryDescription", """{"repositoryName":"sagemaker-a","repositoryDescription":"new"}""");
        var changed = (string?)(await codecommit.CallAsync("GetRepository", Name))["repositoryMetadata"]!["repositoryDescription"];
        await codecommit.CallAsync("UpdateRepositoryDescription", Name);

        Assert.Equal("new", changed);
        Assert.Null((await codecommit.CallAsync("GetRepository", Name))["repositoryMetadata"]!["repositoryDescription"]);
    }

    [Fact]
    public async Task A_batch_tells_what_was_not_found()
    {
        await codecommit.CallAsync("CreateRepository", Name);
        var batch = await codecommit.CallAsync("BatchGetRepositories", """{"repositoryNames":["sagemaker-a","none"]}""");

        Assert.Single(batch["repositories"]!.AsArray());
        Assert.Equal("""["none"]""", batch["repositoriesNotFound"]!.ToJsonString());
    }
}
