using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.CloudFormation;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.Lambda;

/// <summary>A sandbox over HTTP with a package in S3, and stacks whose custom resources that package answers.</summary>
internal sealed class CustomStack : IAsyncDisposable
{
    private const string Template = """
        Resources:
          Role:
            Type: AWS::IAM::Role
            Properties: { RoleName: maker, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] } }
          Maker:
            Type: AWS::Lambda::Function
            Properties: { Runtime: dotnet10, Handler: Pipeline.Sandbox.TestFunction, Timeout: 60, Role: !GetAtt Role.Arn, Code: { S3Bucket: packages-1, S3Key: maker.zip } }
          Thing:
            Type: Custom::Thing
            Properties: { ServiceToken: !GetAtt Maker.Arn, PROPERTIES }
        OUTPUTS
        """;

    private CustomStack(TestSandbox sandbox) => (Sandbox, Cloud) = (sandbox, Cloud.Of(sandbox.Host, "us-east-1"));

    public TestSandbox Sandbox { get; }

    public Cloud Cloud { get; }

    /// <summary>A sandbox with what an earlier one left.</summary>
    public static async Task<CustomStack> ServeAsync(SandboxOptions? options = null) => new(await TestSandbox.StartAsync(options));

    /// <summary>A sandbox with the package.</summary>
    public static async Task<CustomStack> OpenAsync(SandboxOptions? options = null)
    {
        var opened = await ServeAsync(options);
        await opened.Cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "packages-1" });
        await opened.Cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "packages-1", ["Key"] = "maker.zip", ["Body"] = Convert.ToBase64String(Packages.TestFunction) });
        return opened;
    }

    public ValueTask DisposeAsync() => Sandbox.DisposeAsync();

    /// <summary>The template with properties for the custom resource.</summary>
    public static string With(string properties, string more = "") =>
        Template.Replace("PROPERTIES", properties, StringComparison.Ordinal).Replace("OUTPUTS", more, StringComparison.Ordinal);

    /// <summary>What the function was sent, oldest first; it writes each request down as a parameter.</summary>
    public async Task<IReadOnlyList<JsonObject>> DiaryAsync(string name = "diary")
    {
        var found = (await Cloud.AskAsync("ssm", "GetParametersByPath", new() { ["Path"] = "/" + name }))["Parameters"]!.AsArray();
        return [.. found.OrderBy(one => (string)one!["LastModifiedDate"]!, StringComparer.Ordinal).Select(one => JsonNode.Parse((string)one!["Value"]!)!.AsObject())];
    }

    /// <summary>The requests by type and id.</summary>
    public async Task<IEnumerable<string>> StoryAsync(string name = "diary") =>
        (await DiaryAsync(name)).Select(one => $"{one["RequestType"]} {one["PhysicalResourceId"]}".TrimEnd());
}
