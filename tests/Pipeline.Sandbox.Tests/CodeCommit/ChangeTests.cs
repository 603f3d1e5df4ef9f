using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CodeCommit;

public sealed class ChangeTests
{
    private readonly Neighbourhood here = new();

    [Fact]
    [Behaviour("CodeCommit", "single files")]
    public async Task A_file_is_put_and_deleted_by_itself()
    {
        await here.CallAsync("codecommit", "CreateRepository", """{"repositoryName":"r"}""");
        var first = await PutAsync("a.txt", "1");
        var again = await here.RefusedAsync("codecommit", "PutFile", Put("a.txt", "1", (string)first["commitId"]!));
        var second = await PutAsync("b.txt", "2", (string)first["commitId"]!);
        var deleted = await here.CallAsync("codecommit", "DeleteFile", $$"""{"repositoryName":"r","branchName":"main","filePath":"a.txt","parentCommitId":"{{second["commitId"]}}"}""");
        var blob = await here.CallAsync("codecommit", "GetBlob", $$"""{"repositoryName":"r","blobId":"{{deleted["blobId"]}}"}""");

        Assert.Equal("SameFileContentException", again.Code);
        Assert.Equal((first["blobId"]!.ToString(), "MQ=="), (deleted["blobId"]!.ToString(), (string)blob["content"]!));
        Assert.Equal("FileDoesNotExistException", (await here.RefusedAsync("codecommit", "GetFile", """{"repositoryName":"r","filePath":"a.txt"}""")).Code);
        Assert.Equal("BlobIdDoesNotExistException", (await here.RefusedAsync("codecommit", "GetBlob", """{"repositoryName":"r","blobId":"none"}""")).Code);
    }

    [Fact]
    [Behaviour("CodeCommit", "`GetDifferences`")]
    public async Task Two_commits_are_compared_in_pages()
    {
        await here.CallAsync("codecommit", "CreateRepository", """{"repositoryName":"r"}""");
        var first = await CommitAsync("""{"filePath":"a","fileContent":"MQ=="},{"filePath":"b","fileContent":"MQ=="},{"filePath":"c/d","fileContent":"MQ=="}""", null);
        var second = await CommitAsync("""{"filePath":"b","fileContent":"Mg=="},{"filePath":"c/e","fileContent":"MQ==","fileMode":"EXECUTABLE"}""", first, """{"filePath":"a"}""");
        var page = await here.CallAsync("codecommit", "GetDifferences", $$"""{"repositoryName":"r","beforeCommitSpecifier":"{{first}}","afterCommitSpecifier":"main","MaxResults":2}""");
        var rest = await here.CallAsync("codecommit", "GetDifferences", $$"""{"repositoryName":"r","beforeCommitSpecifier":"{{first}}","afterCommitSpecifier":"{{second}}","NextToken":"{{page["NextToken"]}}"}""");
        var inside = await here.CallAsync("codecommit", "GetDifferences", """{"repositoryName":"r","afterCommitSpecifier":"main","afterPath":"c"}""");

        Assert.Equal("D a, M b, A c/e", string.Join(", ", Changes(page).Concat(Changes(rest))));
        Assert.Equal("100755", (string)rest["differences"]![0]!["afterBlob"]!["mode"]!);
        Assert.Equal("A c/d, A c/e", string.Join(", ", Changes(inside)));
        Assert.Equal("PathDoesNotExistException", (await here.RefusedAsync("codecommit", "GetDifferences", """{"repositoryName":"r","afterCommitSpecifier":"main","afterPath":"x"}""")).Code);
    }

    [Fact]
    [Behaviour("CodeCommit", "reading")]
    public async Task A_batch_of_commits_tells_what_was_not_found()
    {
        await here.CallAsync("codecommit", "CreateRepository", """{"repositoryName":"r"}""");
        var commit = (string)(await PutAsync("a", "1"))["commitId"]!;
        var answer = await here.CallAsync("codecommit", "BatchGetCommits", $$"""{"repositoryName":"r","commitIds":["{{commit}}","none"]}""");

        Assert.Equal((commit, "none"), ((string)answer["commits"]![0]!["commitId"]!, (string)answer["errors"]![0]!["commitId"]!));
    }

    [Fact]
    [Behaviour("CodeCommit", "events")]
    public async Task A_branch_that_is_made_moves_or_goes_is_an_event()
    {
        await here.CallAsync("logs", "CreateLogGroup", """{"logGroupName":"/aws/events/c"}""");
        await here.CallAsync("events", "PutRule", """{"Name":"c","EventPattern":"{\"detail-type\":[\"CodeCommit Repository State Change\"],\"resources\":[\"arn:aws:codecommit:eu-west-1:111122223333:r\"]}"}""");
        await here.CallAsync("events", "PutTargets", """{"Rule":"c","Targets":[{"Id":"t","Arn":"arn:aws:logs:eu-west-1:111122223333:log-group:/aws/events/c","InputPath":"$.detail"}]}""");
        await here.CallAsync("codecommit", "CreateRepository", """{"repositoryName":"r"}""");
        var first = (string)(await PutAsync("a", "1"))["commitId"]!;
        await here.LinesAsync("/aws/events/c", 1);
        var second = (string)(await PutAsync("a", "2", first))["commitId"]!;
        await here.LinesAsync("/aws/events/c", 2);
        await here.CallAsync("codecommit", "CreateBranch", $$"""{"repositoryName":"r","branchName":"b","commitId":"{{first}}"}""");
        await here.LinesAsync("/aws/events/c", 3);
        await here.CallAsync("codecommit", "DeleteBranch", """{"repositoryName":"r","branchName":"b"}""");
        var details = (await here.LinesAsync("/aws/events/c", 4)).Select(line => JsonNode.Parse(line)!.AsObject()).OrderBy(detail => (string)detail["referenceName"]! + detail["event"]).ToArray();

        Assert.Equal(["b referenceCreated", "b referenceDeleted", "main referenceCreated", "main referenceUpdated"], details.Select(detail => $"{detail["referenceName"]} {detail["event"]}"));
        Assert.Equal((first, null), ((string?)details[1]["oldCommitId"], (string?)details[1]["commitId"]));
        Assert.Equal((second, first, "refs/heads/main", "branch"), ((string)details[3]["commitId"]!, (string)details[3]["oldCommitId"]!, (string)details[3]["referenceFullName"]!, (string)details[3]["referenceType"]!));
        Assert.Equal("arn:aws:iam::111122223333:user/sandbox", (string)details[3]["callerUserArn"]!);
    }

    [Fact]
    [Behaviour("CodeCommit", "triggers")]
    public async Task Triggers_are_kept()
    {
        await here.CallAsync("codecommit", "CreateRepository", """{"repositoryName":"r"}""");
        var empty = await here.CallAsync("codecommit", "GetRepositoryTriggers", """{"repositoryName":"r"}""");
        await here.CallAsync("codecommit", "PutRepositoryTriggers", """{"repositoryName":"r","triggers":[{"name":"t","destinationArn":"arn:aws:sns:eu-west-1:111122223333:t","events":["all"],"branches":[]}]}""");
        var kept = await here.CallAsync("codecommit", "GetRepositoryTriggers", """{"repositoryName":"r"}""");

        Assert.Empty(empty["triggers"]!.AsArray());
        Assert.Equal("t", (string)kept["triggers"]![0]!["name"]!);
        await here.CallAsync("codecommit", "GetRepository", """{"repositoryName":"r"}""");
    }

    private Task<JsonObject> PutAsync(string path, string content, string? parent = null) => here.CallAsync("codecommit", "PutFile", Put(path, content, parent));

    private static string Put(string path, string content, string? parent) =>
        $$"""{"repositoryName":"r","branchName":"main","filePath":"{{path}}","fileContent":"{{Convert.ToBase64String(Encoding.UTF8.GetBytes(content))}}"{{(parent is null ? "" : $",\"parentCommitId\":\"{parent}\"")}}}""";

    private async Task<string> CommitAsync(string put, string? parent, string deleted = "") => (string)(await here.CallAsync("codecommit", "CreateCommit",
        $$"""{"repositoryName":"r","branchName":"main","putFiles":[{{put}}],"deleteFiles":[{{deleted}}]{{(parent is null ? "" : $",\"parentCommitId\":\"{parent}\"")}}}"""))["commitId"]!;

    private static IEnumerable<string> Changes(JsonObject answer) =>
        answer["differences"]!.AsArray().Select(change => $"{change!["changeType"]} {(change["afterBlob"] ?? change["beforeBlob"])!["path"]}");
}
