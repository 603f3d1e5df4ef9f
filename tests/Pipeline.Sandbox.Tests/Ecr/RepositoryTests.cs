using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Ecr;

public sealed class RepositoryTests
{
    private const string Name = """{"repositoryName":"team/app"}""";
    private const string Arn = "arn:aws:ecr:eu-west-1:111122223333:repository/team/app";
    private readonly ServiceCaller ecr = new("ecr");

    [Fact]
    [Behaviour("Ecr", "repositories")]
    public async Task A_repository_is_read_back_with_what_it_was_given()
    {
        await ecr.CallAsync("CreateRepository", """{"repositoryName":"team/app","imageTagMutability":"IMMUTABLE","imageScanningConfiguration":{"scanOnPush":true},"tags":[{"Key":"a","Value":"1"}]}""");
        var read = (await ecr.CallAsync("DescribeRepositories", """{"repositoryNames":["team/app"]}"""))["repositories"]![0]!;
        await ecr.CallAsync("TagResource", $$"""{"resourceArn":"{{Arn}}","tags":[{"Key":"b","Value":"2"}]}""");
        await ecr.CallAsync("UntagResource", $$"""{"resourceArn":"{{Arn}}","tagKeys":["a"]}""");

        Assert.Equal((Arn, "111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/app"), ((string)read["repositoryArn"]!, (string)read["repositoryUri"]!));
        Assert.Equal(("IMMUTABLE", true, "AES256"), ((string)read["imageTagMutability"]!, (bool)read["imageScanningConfiguration"]!["scanOnPush"]!, (string)read["encryptionConfiguration"]!["encryptionType"]!));
        Assert.Equal("""[{"Key":"b","Value":"2"}]""", (await ecr.CallAsync("ListTagsForResource", $$"""{"resourceArn":"{{Arn}}"}"""))["tags"]!.ToJsonString());
    }

    [Fact]
    [Behaviour("Ecr", "repositories")]
    public async Task Names_are_taken_once_and_found_or_not()
    {
        await ecr.CallAsync("CreateRepository", Name);
        var twice = await ecr.RefusedAsync("CreateRepository", Name);
        var missing = await ecr.RefusedAsync("DescribeRepositories", """{"repositoryNames":["none"]}""");

        Assert.Equal(("RepositoryAlreadyExistsException", "The repository with name 'team/app' already exists in the registry with id '111122223333'"), (twice.Code, twice.Message));
        Assert.Equal(("RepositoryNotFoundException", "The repository with name 'none' does not exist in the registry with id '111122223333'"), (missing.Code, missing.Message));
        await Assert.ThrowsAnyAsync<Exception>(() => ecr.CallAsync("CreateRepository", """{"repositoryName":"Upper"}"""));
    }

    [Fact]
    [Behaviour("Ecr", "repositories")]
    public async Task One_with_images_goes_by_force_only()
    {
        await ecr.CallAsync("CreateRepository", Name);
        await ecr.CallAsync("PutImage", """{"repositoryName":"team/app","imageTag":"1","imageManifest":"{\"schemaVersion\":2}"}""");
        var refused = await ecr.RefusedAsync("DeleteRepository", Name);
        await ecr.CallAsync("DeleteRepository", """{"repositoryName":"team/app","force":true}""");
        await ecr.CallAsync("CreateRepository", Name);

        Assert.Equal(("RepositoryNotEmptyException", "The repository with name 'team/app' in registry with id '111122223333' cannot be deleted because it still contains images"), (refused.Code, refused.Message));
        Assert.Empty((await ecr.CallAsync("ListImages", Name))["imageIds"]!.AsArray());
    }

    [Fact]
    [Behaviour("Ecr", "policies of repositories")]
    public async Task Policies_are_kept_until_they_are_deleted()
    {
        await ecr.CallAsync("CreateRepository", Name);
        var none = await ecr.RefusedAsync("GetRepositoryPolicy", Name);
        var policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"ecr:BatchGetImage"}]}""";
        var rules = """{"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"imageCountMoreThan","countNumber":5},"action":{"type":"expire"}}]}""";
        await ecr.CallAsync("SetRepositoryPolicy", With("policyText", policy));
        await ecr.CallAsync("PutLifecyclePolicy", With("lifecyclePolicyText", rules));

        Assert.Equal("RepositoryPolicyNotFoundException", none.Code);
        Assert.Equal(policy, (string)(await ecr.CallAsync("GetRepositoryPolicy", Name))["policyText"]!);
        Assert.Equal(rules, (string)(await ecr.CallAsync("DeleteLifecyclePolicy", Name))["lifecyclePolicyText"]!);
        Assert.Equal("LifecyclePolicyNotFoundException", (await ecr.RefusedAsync("GetLifecyclePolicy", Name)).Code);
        Assert.Equal("InvalidParameterException", (await ecr.RefusedAsync("SetRepositoryPolicy", With("policyText", "{}"))).Code);
        Assert.Equal("InvalidParameterException", (await ecr.RefusedAsync("PutLifecyclePolicy", With("lifecyclePolicyText", new string(' ', 100) + "{}"))).Code);
    }

    [Fact]
    [Behaviour("Ecr", "an authorization token")]
    public async Task A_token_names_the_user_and_the_registry()
    {
        var data = (await ecr.CallAsync("GetAuthorizationToken"))["authorizationData"]![0]!;

        Assert.StartsWith("AWS:", Encoding.UTF8.GetString(Convert.FromBase64String((string)data["authorizationToken"]!)), StringComparison.Ordinal);
        Assert.Equal(("https://111122223333.dkr.ecr.eu-west-1.amazonaws.com", "2026-08-02T00:00:00.000Z"), ((string)data["proxyEndpoint"]!, (string)data["expiresAt"]!));
    }

    private static string With(string member, string text) => new JsonObject { ["repositoryName"] = "team/app", [member] = text }.ToJsonString();
}
