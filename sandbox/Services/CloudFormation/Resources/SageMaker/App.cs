using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::App</c>. Its id is its name, its type, its domain's id and its user's name.</summary>
internal sealed class App() : KindResource("App")
{
    private static readonly string[] Keys = ["AppName", "AppType", "DomainId", "UserProfileName"];

    protected override bool IsUpdated => false;

    // A deleted app is told of for a while.
    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await UnlessGoneAsync(context, "Describe", "", properties) is { } app && app.Text("Status") != "Deleted" ? Id(context, properties, app) : null;

    protected override string Id(ResourceContext context, JsonObject properties, JsonObject answer) => string.Join('|', Keys.Select(properties.Text));

    protected override JsonObject Asked(string physicalId, JsonObject properties) => new(Keys.Select(key => KeyValuePair.Create(key, properties.Copy(key))));
}
