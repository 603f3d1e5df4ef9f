using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>Whose resource it is, and as whom its service is called.</summary>
/// <param name="World">The neighbours.</param>
/// <param name="Caller">The call on whose behalf the stack works.</param>
/// <param name="LogicalId">The resource's logical id.</param>
/// <param name="Type">The resource's type.</param>
/// <param name="Chosen">The physical name to use: the template's own or an invented one, kept before the resource is made.</param>
/// <param name="Tags">The stack's tags, for resources that take tags.</param>
internal sealed record ResourceContext(SandboxWorld World, Call Caller, string LogicalId, string Type, string Chosen, IReadOnlyList<Tag> Tags)
{
    /// <summary>The stack's ARN.</summary>
    public required string StackId { get; init; }

    /// <summary>The stack's name.</summary>
    public required string StackName { get; init; }

    /// <summary>Tells the physical id as soon as there is something to remove: what follows may still fail.</summary>
    public required Action<string> Begun { get; init; }

    /// <summary>The stack's tags that the resource has; other than <see cref="Tags"/> in an update only.</summary>
    public IReadOnlyList<Tag> FormerTags { get; init; } = [];

    /// <summary>Calls an operation of a service; members that are null are left out.</summary>
    public Task<JsonObject> DoAsync(string service, string operation, JsonObject input)
    {
        foreach (var absent in input.Where(member => member.Value is null).Select(member => member.Key).ToArray())
            input.Remove(absent);
        return World.InvokeAsync(service, operation, Caller, input);
    }

    /// <summary>Calls an operation and takes it as done when the service says that there is no such thing. Null then, else the answer.</summary>
    public async Task<JsonObject?> UnlessGoneAsync(string service, string operation, JsonObject input)
    {
        try
        {
            return await DoAsync(service, operation, input);
        }
        catch (AwsError gone) when (IsGone(gone))
        {
            return null;
        }
    }

    /// <summary>The tags by which every resource tells its stack.</summary>
    /// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html</remarks>
    public IReadOnlyList<Tag> SystemTags =>
        [new("aws:cloudformation:stack-name", StackName), new("aws:cloudformation:stack-id", StackId), new("aws:cloudformation:logical-id", LogicalId)];

    /// <summary>The stack's tags and the resource's own, the latter winning.</summary>
    public IReadOnlyList<Tag> AllTags(JsonNode? own) => Tag.Merge(Tags.Where(IsTaken), Read(own));

    /// <summary>All of them, for a resource to be made.</summary>
    public IReadOnlyList<Tag> FirstTags(JsonNode? own) => [.. AllTags(own), .. SystemTags];

    /// <summary>The tags that it has so far.</summary>
    public IReadOnlyList<Tag> TagsBefore(JsonNode? own) => Tag.Merge(FormerTags.Where(IsTaken), Read(own));

    // Stacks of Service Catalog have tags of AWS's own, which these services take from nobody but AWS.
    private bool IsTaken(Tag tag) => !tag.Key.StartsWith("aws:", StringComparison.Ordinal) || Type.Split("::") is not ["AWS", "S3" or "IAM" or "ServiceCatalog", ..];

    /// <summary>An ARN in the caller's account and region.</summary>
    public string Arn(string service, string resource, bool regional = true, bool account = true) =>
        $"arn:{Caller.Partition}:{service}:{(regional ? Caller.Region : "")}:{(account ? Caller.Account : "")}:{resource}";

    private static bool IsGone(AwsError error) => error.Status == 404
        || error.Code.Contains("NotFound", StringComparison.Ordinal) || error.Code.Contains("NoSuch", StringComparison.Ordinal)
        || error.Code.Contains("DoesNotExist", StringComparison.Ordinal) || error.Message.Contains("does not exist", StringComparison.Ordinal);

    private static IEnumerable<Tag> Read(JsonNode? own) => own switch
    {
        JsonArray list => list.Select(tag => new Tag(tag!["Key"]!.ToString(), tag["Value"]?.ToString() ?? "")),
        JsonObject map => map.Select(pair => new Tag(pair.Key, pair.Value?.ToString() ?? "")),
        _ => [],
    };
}
