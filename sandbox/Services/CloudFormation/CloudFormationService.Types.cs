using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>What a resource type looks like.</summary>
    public JsonObject? DescribeType(Call call)
    {
        var name = call.Optional("TypeName") ?? (call.Optional("Arn") is { } arn ? arn[(arn.LastIndexOf('/') + 1)..].Replace("-", "::", StringComparison.Ordinal)
            : throw Refusals.Invalid("Either TypeName and Type or Arn must be specified"));
        if (call.Optional("Type") is not (null or "RESOURCE") || ResourceTypes.Embedded.Find(name) is not { } type || type.Name != name)
            throw new AwsError("TypeNotFoundException", $"The type '{name}' cannot be found.", 404);
        return new()
        {
            ["Arn"] = TypeArn(call, name),
            ["Type"] = "RESOURCE",
            ["TypeName"] = name,
            ["Schema"] = TypeSchema.Of(type).ToJsonString(),
            ["ProvisioningType"] = "FULLY_MUTABLE",
            ["DeprecatedStatus"] = "LIVE",
            ["Visibility"] = "PUBLIC",
        };
    }

    /// <summary>The resource types that CloudFormation knows; private ones there are none.</summary>
    public JsonObject? ListTypes(Call call)
    {
        var prefix = call.Input["Filters"]?["TypeNamePrefix"]?.GetValue<string>() ?? "";
        var known = call.Optional("Visibility") == "PUBLIC" && call.Optional("Type") is null or "RESOURCE" ? ResourceTypes.Embedded.Names() : [];
        var rows = known.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => (name, (JsonNode)new JsonObject { ["Type"] = "RESOURCE", ["TypeName"] = name, ["TypeArn"] = TypeArn(call, name) }));
        var (page, next) = Paging.Cut(rows, After(call), call.Number("MaxResults") ?? PageSize);
        return new() { ["TypeSummaries"] = page, ["NextToken"] = next };
    }

    private static string TypeArn(Call call, string name) => $"arn:{call.Partition}:cloudformation:{call.Region}::type/resource/{name.Replace("::", "-", StringComparison.Ordinal)}";
}
