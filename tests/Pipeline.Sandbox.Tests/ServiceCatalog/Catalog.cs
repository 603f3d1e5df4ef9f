using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CloudFormation;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

/// <summary>A Service Catalog in memory and one of its callers. Every answer is held to the API model.</summary>
internal sealed class Catalog
{
    public const string Template = "Parameters:\n  Size: { Type: Number, Default: 3, MinValue: 1, Description: How many }\nResources:\n  Topic: { Type: 'AWS::SNS::Topic' }\n";
    public const string TemplateUrl = "https://templates.s3.eu-west-1.amazonaws.com/a/template.yaml";

    private readonly SandboxWorld world;
    private readonly string account = "111122223333";
    private readonly Lazy<Task> laid;

    public Catalog(Store? store = null, SandboxOptions? options = null)
    {
        world = new((options ?? new()) with { Clock = Clock, CheckModels = true }, store ?? new());
        laid = new(LayTemplateAsync);
        // As the first request of a client does.
        world.Resume<CloudFormationService>();
    }

    private Catalog(Catalog other, string account)
    {
        (world, Clock, laid) = (other.world, other.Clock, other.laid);
        this.account = account;
    }

    public TestClock Clock { get; } = new();

    /// <summary>Who calls; a test may become somebody else.</summary>
    public string Caller { get; init; } = "arn:aws:iam::111122223333:user/sandbox";

    /// <summary>The same catalog as another account sees it.</summary>
    public Catalog From(string account) => new(this, account) { Caller = $"arn:aws:iam::{account}:user/sandbox" };

    /// <summary>The same catalog as another caller of the account sees it.</summary>
    public Catalog As(string caller) => new(this, account) { Caller = caller };

    public async Task<JsonObject> CallAsync(string operation, string input)
    {
        await laid.Value;
        var facts = ApiModels.Load("servicecatalog").Operations[operation];
        var members = JsonNode.Parse(input)!.AsObject();
        Assert.Empty(RequestValidator.UnknownMembers(facts, members));
        var answer = await world.InvokeAsync("servicecatalog", operation, From(), members);
        Assert.Empty(AnswerValidator.Problems(facts, answer));
        return answer;
    }

    /// <summary>Puts another text where <see cref="TemplateUrl"/> points.</summary>
    public async Task PutTemplateAsync(string text)
    {
        await laid.Value;
        await PutAsync(text);
    }

    /// <summary>Calls another service as the same caller.</summary>
    public Task<JsonObject> AskAsync(string service, string operation, JsonObject input) => world.InvokeAsync(service, operation, From(), input);

    public SandboxWorld World => world;

    public async Task<AwsError> RefusedAsync(string operation, string input) =>
        await Assert.ThrowsAsync<AwsError>(() => CallAsync(operation, input));

    public async Task<string> PortfolioAsync(string name = "Shop") => (string)(await CallAsync("CreatePortfolio",
        $$"""{"DisplayName":"{{name}}","ProviderName":"us","IdempotencyToken":"portfolio-{{name}}"}"""))["PortfolioDetail"]!["Id"]!;

    public async Task<string> ProductAsync(string name = "Abalone") => (string)(await CallAsync("CreateProduct", ProductInput(name)))["ProductViewDetail"]!["ProductViewSummary"]!["ProductId"]!;

    public async Task<string> VersionAsync(string productId, string name) => (string)(await CallAsync("CreateProvisioningArtifact",
        VersionInput(productId, name)))["ProvisioningArtifactDetail"]!["Id"]!;

    public async Task<(string Portfolio, string Product)> PublishedAsync()
    {
        var (portfolio, product) = (await PortfolioAsync(), await ProductAsync());
        await CallAsync("AssociateProductWithPortfolio", $$"""{"PortfolioId":"{{portfolio}}","ProductId":"{{product}}"}""");
        return (portfolio, product);
    }

    public static string ProductInput(string name, string url = TemplateUrl) => $$"""
        {"Name":"{{name}}","Owner":"team","ProductType":"CLOUD_FORMATION_TEMPLATE","IdempotencyToken":"product-{{name}}",
         "ProvisioningArtifactParameters":{"Name":"v1","Type":"CLOUD_FORMATION_TEMPLATE","Info":{"LoadTemplateFromURL":"{{url}}"} } }
        """;

    public static string VersionInput(string productId, string name) => $$"""
        {"ProductId":"{{productId}}","IdempotencyToken":"version-{{name}}",
         "Parameters":{"Name":"{{name}}","Type":"CLOUD_FORMATION_TEMPLATE","Info":{"LoadTemplateFromURL":"{{TemplateUrl}}"} } }
        """;

    private async Task LayTemplateAsync()
    {
        try
        {
            await world.InvokeAsync("s3", "CreateBucket", From(), JsonNode.Parse("""{"Bucket":"templates","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""")!.AsObject());
        }
        catch (AwsError there) when (there.Code == "BucketAlreadyOwnedByYou")
        {
            // A store that was opened again has it.
        }
        await PutAsync(Template);
    }

    private Task PutAsync(string text) => world.InvokeAsync("s3", "PutObject", From(), new()
    {
        ["Bucket"] = "templates",
        ["Key"] = "a/template.yaml",
        ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
    });

    private Call From() => new("", account, "eu-west-1", Caller, [], "r", CancellationToken.None);
}
