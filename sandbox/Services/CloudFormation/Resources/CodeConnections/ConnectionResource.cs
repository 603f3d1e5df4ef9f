using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CodeConnections;

/// <summary>A connection, made through one of the two names of its service. Its id is its ARN.</summary>
internal abstract class ConnectionResource(string service) : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of(service, "CreateConnection", properties);
        input["Tags"] = TagsOf("").Write(context.FirstTags(properties["Tags"]));
        var arn = (await context.DoAsync(service, "CreateConnection", input))["ConnectionArn"]!.GetValue<string>();
        context.Begun(arn);
        return await ReadAsync(context, arn);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await TagsOf(physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        return await ReadAsync(context, physicalId);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync(service, "DeleteConnection", new() { ["ConnectionArn"] = physicalId });

    /// <summary>The service gives the id, so that a connection whose making was interrupted is found by its tags.</summary>
    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        string? next = null;
        do
        {
            var page = await context.DoAsync(service, "ListConnections", new() { ["NextToken"] = next });
            foreach (var arn in page["Connections"]!.AsArray().Select(connection => connection!["ConnectionArn"]!.GetValue<string>()))
                if (await IsOwnAsync(context, arn))
                    return arn;
            next = page.Text("NextToken");
        }
        while (next is not null);
        return null;
    }

    private async Task<bool> IsOwnAsync(ResourceContext context, string arn)
    {
        var tags = (await context.DoAsync(service, "ListTagsForResource", new() { ["ResourceArn"] = arn }))["Tags"]!.AsArray();
        return context.SystemTags.All(own => tags.Any(tag => tag!["Key"]!.GetValue<string>() == own.Key && tag["Value"]!.GetValue<string>() == own.Value));
    }

    private async Task<Made> ReadAsync(ResourceContext context, string arn)
    {
        var connection = (JsonObject)(await context.DoAsync(service, "GetConnection", new() { ["ConnectionArn"] = arn }))["Connection"]!;
        return new(arn, new() { ["ConnectionArn"] = arn, ["ConnectionStatus"] = connection.Copy("ConnectionStatus"), ["OwnerAccountId"] = connection.Copy("OwnerAccountId") });
    }

    private TagChanges TagsOf(string arn) => new(service, "ResourceArn", arn);
}
