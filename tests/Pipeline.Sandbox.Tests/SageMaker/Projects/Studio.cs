using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.ServiceCatalog;

namespace Pipeline.Sandbox.Tests.SageMaker.Projects;

/// <summary>Somebody who makes projects, beside a catalog with a product for them. Every request and answer is held to the API models.</summary>
internal sealed class Studio(Catalog catalog)
{
    public const string Template = """
        Parameters:
          SageMakerProjectName: { Type: String }
          SageMakerProjectId: { Type: String }
          Size: { Type: Number, Default: 3, MinValue: 1 }
        Resources:
          Group: { Type: 'AWS::SageMaker::ModelPackageGroup', Properties: { ModelPackageGroupName: !Sub '${SageMakerProjectName}-${SageMakerProjectId}' } }
          Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: !Ref SageMakerProjectId, Type: String, Value: !Ref Size } }
        """;

    /// <summary>One more resource, whose name is taken.</summary>
    public static readonly string Broken = Template + "\n  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: templates } }\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public Studio(Store? store = null, SandboxOptions? options = null) : this(new Catalog(store, options))
    {
    }

    public Catalog Catalog => catalog;

    public async Task<JsonObject> CallAsync(string operation, string input = "{}")
    {
        var facts = ApiModels.Load("sagemaker").Operations[operation];
        var members = JsonNode.Parse(input)!.AsObject();
        Assert.Empty(RequestValidator.UnknownMembers(facts, members));
        var answer = await catalog.AskAsync("sagemaker", operation, members);
        Assert.Empty(AnswerValidator.Problems(facts, answer));
        Assert.Empty(catalog.World.Log.Faults);
        return answer;
    }

    public async Task<AwsError> RefusedAsync(string operation, string input) => await Assert.ThrowsAsync<AwsError>(() => CallAsync(operation, input));

    /// <summary>Publishes a template as a product with a launch role, open to the caller.</summary>
    public async Task<string> PublishAsync(string? template = null)
    {
        var at = await catalog.OpenAsync(template ?? Template);
        await catalog.RoleAsync("Launch");
        await catalog.ConstrainAsync(at, "LAUNCH", """{"LocalRoleName":"Launch"}""");
        return at.Product;
    }

    public Task<JsonObject> CreateAsync(string product, string name = "mine", string more = "", string parameters = "") =>
        CallAsync("CreateProject", $$"""{"ProjectName":"{{name}}","ServiceCatalogProvisioningDetails":{"ProductId":"{{product}}","ProvisioningParameters":[{{parameters}}]}{{more}} }""");

    public Task<JsonObject> FromTemplateAsync(string name = "mine", string role = "", string parameters = "") => CallAsync("CreateProject",
        $$"""{"ProjectName":"{{name}}","TemplateProviders":[{"CfnTemplateProvider":{"TemplateName":"abalone","TemplateURL":"{{Catalog.TemplateUrl}}"{{role}},"Parameters":[{{parameters}}]} }]}""");

    public Task<JsonObject> DescribeAsync(string name = "mine") => CallAsync("DescribeProject", $$"""{"ProjectName":"{{name}}"}""");

    /// <summary>Waits until nothing is in progress any more.</summary>
    public async Task<JsonObject> EndAsync(string name = "mine")
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await DescribeAsync(name) is var project)
            if (project.Text("ProjectStatus") is { } status && status != "Pending" && !status.EndsWith("InProgress", StringComparison.Ordinal))
                return project;
            else
                await Task.Delay(1, patience.Token);
        throw new InvalidOperationException();
    }

    public async Task<JsonObject> EndedAsync(string operation, string input)
    {
        await CallAsync(operation, input);
        return await EndAsync();
    }

    public async Task<string?> NoteAsync(string id) => (await catalog.AskAsync("ssm", "GetParameter", new() { ["Name"] = id })).Object("Parameter").Text("Value");

    public static Dictionary<string, string> Tags(JsonObject stack) => stack.Objects("Tags").ToDictionary(tag => tag.Need("Key"), tag => tag.Need("Value"));
}
