using System.Text.Json.Nodes;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests;

/// <summary>What was defined through an API reads back the same after the sandbox was stopped and started.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("restart-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("kms", "CreateKey", """{"Description":"d","Tags":[{"TagKey":"a","TagValue":"1"}]}""", "ListKeys", "{}")]
    [InlineData("codecommit", "CreateRepository", """{"repositoryName":"r","tags":{"a":"1"}}""", "GetRepository", """{"repositoryName":"r"}""")]
    [InlineData("codebuild", "CreateProject", """
        {"name":"pp","source":{"type":"CODEPIPELINE"},"artifacts":{"type":"CODEPIPELINE"},"serviceRole":"arn:aws:iam::111122223333:role/R",
         "environment":{"type":"LINUX_CONTAINER","image":"i","computeType":"BUILD_GENERAL1_SMALL"},"tags":[{"key":"a","value":"1"}]}
        """, "BatchGetProjects", """{"names":["pp"]}""")]
    [InlineData("events", "PutRule", """{"Name":"r","ScheduleExpression":"rate(1 day)"}""", "DescribeRule", """{"Name":"r"}""")]
    [InlineData("sagemaker", "CreateModelPackageGroup", """{"ModelPackageGroupName":"G"}""", "DescribeModelPackageGroup", """{"ModelPackageGroupName":"G"}""")]
    [InlineData("logs", "CreateLogGroup", """{"logGroupName":"/a","tags":{"a":"1"}}""", "DescribeLogGroups", "{}")]
    public async Task It_reads_back_the_same(string model, string create, string input, string read, string question)
    {
        JsonObject before;
        using (var store = Store.Open(folder.FullName))
        {
            var service = new ServiceCaller(model, store);
            await service.CallAsync(create, input);
            before = await service.CallAsync(read, question);
        }
        using var opened = Store.Open(folder.FullName);

        Assert.Equal(before.ToJsonString(), (await new ServiceCaller(model, opened).CallAsync(read, question)).ToJsonString());
    }

    [Fact]
    public async Task Of_many_clients_that_create_one_thing_at_once_one_succeeds()
    {
        var service = new ServiceCaller("codecommit");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() =>
            Record.ExceptionAsync(() => service.CallAsync("CreateRepository", """{"repositoryName":"r"}""")))));

        Assert.Single(outcomes, outcome => outcome is null);
    }

    [Fact]
    public async Task Of_many_clients_that_tag_one_thing_at_once_none_loses()
    {
        var service = new ServiceCaller("logs");
        await service.CallAsync("CreateLogGroup", """{"logGroupName":"/a"}""");
        await Task.WhenAll(Enumerable.Range(0, 30).Select(n => Task.Run(() => service.CallAsync("TagLogGroup", $$"""{"logGroupName":"/a","tags":{"k{{n}}":"v"} }"""))));

        Assert.Equal(30, (await service.CallAsync("ListTagsLogGroup", """{"logGroupName":"/a"}"""))["tags"]!.AsObject().Count);
    }
}
