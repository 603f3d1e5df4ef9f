using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::Image</c>. Its id is its ARN.</summary>
internal sealed class Image() : KindResource("Image")
{
    protected override JsonObject Input(string verb, ResourceContext context, JsonObject properties)
    {
        var input = base.Input(verb, context, properties);
        foreach (var (member, property) in new[] { ("Description", "ImageDescription"), ("DisplayName", "ImageDisplayName"), ("RoleArn", "ImageRoleArn") })
            input[member] = properties.Copy(property);
        return input;
    }
}
