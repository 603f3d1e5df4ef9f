using System.Text;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.CodeCommit;

public sealed class CommitTests
{
    private readonly ServiceCaller codecommit = new("codecommit");

    [Fact]
    [Behaviour("CodeCommit", "the first commit")]
    public async Task The_first_commit_makes_the_default_branch()
    {
        await RepositoryAsync();
        var commit = (string)(await CommitAsync("README.md", "hello\n"))["commitId"]!;

        Assert.Equal(commit, (string)(await codecommit.CallAsync("GetBranch", """{"repositoryName":"r","branchName":"main"}"""))["branch"]!["commitId"]!);
        Assert.Equal("main", (string)(await codecommit.CallAsync("GetRepository", """{"repositoryName":"r"}"""))["repositoryMetadata"]!["defaultBranch"]!);
    }

    [Fact]
    [Behaviour("CodeCommit", "commits")]
    public async Task Ids_are_those_that_Git_computes()
    {
        await RepositoryAsync();
        var answer = await CommitAsync("README.md", "hello\n");

        // printf 'hello\n' | git hash-object --stdin
        Assert.Equal("ce013625030ba8dba906f756967f9e9ca394464a", (string)answer["filesAdded"]![0]!["blobId"]!);
        // git write-tree with that one file
        Assert.Equal("853694aae8816094a0d875fee7ea26278dbf5d0f", (string)answer["treeId"]!);
    }

    [Fact]
    [Behaviour("CodeCommit", "reading")]
    public async Task Files_and_folders_can_be_read_back()
    {
        await RepositoryAsync();
        await codecommit.CallAsync("CreateCommit", $$"""
            {"repositoryName":"r","branchName":"main","putFiles":[{"filePath":"a/b/c.txt","fileContent":"{{Base64("deep")}}"},{"filePath":"a/d.sh","fileMode":"EXECUTABLE","fileContent":"{{Base64("run")}}"}]}
            """);
        var file = await codecommit.CallAsync("GetFile", """{"repositoryName":"r","filePath":"a/b/c.txt"}""");
        var folder = await codecommit.CallAsync("GetFolder", """{"repositoryName":"r","folderPath":"a","commitSpecifier":"main"}""");

        Assert.Equal("deep", Encoding.UTF8.GetString(Convert.FromBase64String((string)file["fileContent"]!)));
        Assert.Equal(("a/b", "d.sh", "EXECUTABLE"), ((string)folder["subFolders"]![0]!["absolutePath"]!, (string)folder["files"]![0]!["relativePath"]!, (string)folder["files"]![0]!["fileMode"]!));
        Assert.Equal("FileDoesNotExistException", (await codecommit.RefusedAsync("GetFile", """{"repositoryName":"r","filePath":"none"}""")).Code);
        Assert.Equal("FolderDoesNotExistException", (await codecommit.RefusedAsync("GetFolder", """{"repositoryName":"r","folderPath":"none"}""")).Code);
    }

    [Fact]
    [Behaviour("CodeCommit", "commits")]
    public async Task A_commit_continues_the_tip_of_its_branch()
    {
        await RepositoryAsync();
        var first = (string)(await CommitAsync("a", "1"))["commitId"]!;
        var second = await CommitAsync("a", "2", first);

        Assert.Equal("ParentCommitIdRequiredException", (await Assert.ThrowsAsync<AwsError>(() => CommitAsync("a", "3"))).Code);
        Assert.Equal("ParentCommitIdOutdatedException", (await Assert.ThrowsAsync<AwsError>(() => CommitAsync("a", "3", first))).Code);
        Assert.Equal("NoChangeException", (await Assert.ThrowsAsync<AwsError>(() => CommitAsync("a", "2", (string)second["commitId"]!))).Code);
        Assert.Equal("a", (string)second["filesUpdated"]![0]!["absolutePath"]!);
        Assert.Equal(first, (string)(await codecommit.CallAsync("GetCommit", $$"""{"repositoryName":"r","commitId":"{{second["commitId"]}}"}"""))["commit"]!["parents"]![0]!);
    }

    [Fact]
    public async Task Of_many_clients_that_push_at_once_one_succeeds()
    {
        await RepositoryAsync();
        var tip = (string)(await CommitAsync("a", "0"))["commitId"]!;
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 10).Select(n => Task.Run(() => Record.ExceptionAsync(() => CommitAsync("a", $"{n}", tip)))));

        Assert.Single(outcomes, outcome => outcome is null);
    }

    [Theory]
    [Behaviour("CodeCommit", "paths")]
    [InlineData("../a", "InvalidPathException")]
    [InlineData("a//b", "InvalidPathException")]
    [InlineData(".git/config", "InvalidPathException")]
    [InlineData("taken/b", "DirectoryNameConflictsWithFileNameException")]
    public async Task A_path_that_Git_would_not_take_is_refused(string path, string code)
    {
        await RepositoryAsync();
        var tip = (string)(await CommitAsync("taken", "0"))["commitId"]!;

        Assert.Equal(code, (await Assert.ThrowsAsync<AwsError>(() => CommitAsync(path, "x", tip))).Code);
    }

    [Fact]
    [Behaviour("CodeCommit", "branches")]
    public async Task Branches_are_made_at_a_commit_and_the_default_one_stays()
    {
        await RepositoryAsync();
        var tip = (string)(await CommitAsync("a", "0"))["commitId"]!;
        await codecommit.CallAsync("CreateBranch", $$"""{"repositoryName":"r","branchName":"next","commitId":"{{tip}}"}""");

        Assert.Equal("""["main","next"]""", (await codecommit.CallAsync("ListBranches", """{"repositoryName":"r"}"""))["branches"]!.ToJsonString());
        Assert.Equal("DefaultBranchCannotBeDeletedException", (await codecommit.RefusedAsync("DeleteBranch", """{"repositoryName":"r","branchName":"main"}""")).Code);
        await codecommit.CallAsync("UpdateDefaultBranch", """{"repositoryName":"r","defaultBranchName":"next"}""");
        Assert.Equal(tip, (string)(await codecommit.CallAsync("DeleteBranch", """{"repositoryName":"r","branchName":"main"}"""))["deletedBranch"]!["commitId"]!);
        Assert.Equal("BranchDoesNotExistException", (await codecommit.RefusedAsync("GetBranch", """{"repositoryName":"r","branchName":"main"}""")).Code);
    }

    [Fact]
    [Behaviour("CodeCommit", "repositories")]
    public async Task A_new_repository_under_an_old_name_is_empty()
    {
        await RepositoryAsync();
        await CommitAsync("a", "0");
        await codecommit.CallAsync("DeleteRepository", """{"repositoryName":"r"}""");
        await RepositoryAsync();

        Assert.Empty((await codecommit.CallAsync("ListBranches", """{"repositoryName":"r"}"""))["branches"]!.AsArray());
    }

    private Task RepositoryAsync() => codecommit.CallAsync("CreateRepository", """{"repositoryName":"r"}""");

    private Task<System.Text.Json.Nodes.JsonObject> CommitAsync(string path, string content, string? parent = null) => codecommit.CallAsync("CreateCommit", $$"""
        {"repositoryName":"r","branchName":"main"{{(parent is null ? "" : $",\"parentCommitId\":\"{parent}\"")}},"putFiles":[{"filePath":"{{path}}","fileContent":"{{Base64(content)}}"}]}
        """);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
