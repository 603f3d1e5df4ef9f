using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::UserProfile</c>. Its id is its name and its domain's.</summary>
internal sealed class UserProfile() : KindResource("UserProfile")
{
    protected override string Id(ResourceContext context, JsonObject properties, JsonObject answer) => $"{properties.Text("UserProfileName")}|{properties.Text("DomainId")}";

    protected override JsonObject Asked(string physicalId, JsonObject properties) => new() { ["DomainId"] = properties.Copy("DomainId"), ["UserProfileName"] = properties.Copy("UserProfileName") };
}
