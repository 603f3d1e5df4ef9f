using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>Ids of resources that no service gave one.</summary>
internal static class PhysicalIds
{
    // EC2 numbers its resources: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html
    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["AWS::EC2::SecurityGroup"] = "sg",
        ["AWS::EC2::SecurityGroupEgress"] = "sgr",
        ["AWS::EC2::SecurityGroupIngress"] = "sgr",
        ["AWS::EC2::VPC"] = "vpc",
        ["AWS::EC2::Subnet"] = "subnet",
        ["AWS::EC2::VPCEndpoint"] = "vpce",
        ["AWS::EC2::InternetGateway"] = "igw",
        ["AWS::EC2::NatGateway"] = "nat",
        ["AWS::EC2::RouteTable"] = "rtb",
        ["AWS::EC2::Instance"] = "i",
        ["AWS::EC2::Volume"] = "vol",
    };

    /// <summary>The id that <c>Ref</c> gives: a numbered one, an ARN where the type's id is one, a given name, or the chosen name.</summary>
    public static string Of(ResourceContext context, ResourceType? type, JsonObject properties)
    {
        if (Prefixes.TryGetValue(context.Type, out var prefix))
            return $"{prefix}-{RandomNumberGenerator.GetHexString(17, lowercase: true)}";
        if (type is null || type.RefProperties.Count == 0)
            return context.Chosen;
        if (type.RefProperties.All(properties.ContainsKey))
            return string.Join('|', type.RefProperties.Select(properties.Text));
        if (context.Type == "AWS::SQS::Queue")
            return $"https://sqs.{context.Caller.Region}.amazonaws.com/{context.Caller.Account}/{context.Chosen}";
        return type.RefProperties[0].EndsWith("Arn", StringComparison.Ordinal) ? ArnForms.Of(context, context.Chosen) : context.Chosen;
    }
}
