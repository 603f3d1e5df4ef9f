using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::Space</c>. Its id is its domain's and its name.</summary>
internal sealed class Space() : KindResource("Space")
{
    protected override string Id(ResourceContext context, JsonObject properties, JsonObject answer) => $"{properties.Text("DomainId")}|{properties.Text("SpaceName")}";

    protected override JsonObject Asked(string physicalId, JsonObject properties) => new() { ["DomainId"] = properties.Copy("DomainId"), ["SpaceName"] = properties.Copy("SpaceName") };
}
