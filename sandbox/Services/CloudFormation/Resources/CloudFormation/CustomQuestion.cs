using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;

/// <summary>What a custom resource's function is to do.</summary>
/// <param name="RequestType"><c>Create</c>, <c>Update</c> or <c>Delete</c>.</param>
/// <param name="PhysicalId">The resource's id; null for a creation.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Former">What they were before an update; null otherwise.</param>
internal sealed record CustomQuestion(string RequestType, string? PhysicalId, JsonObject Properties, JsonObject? Former)
{
    private const int LongestWait = 3600;

    /// <summary>What tells this question from others about the same resource.</summary>
    public required string Digest { get; init; }

    /// <summary>The function.</summary>
    public string ServiceToken => Properties.Text("ServiceToken") ?? "";

    /// <summary>How long the function may take; null when the template asks for what there is not.</summary>
    public TimeSpan? Patience => Properties.Text("ServiceTimeout") is not { } text ? TimeSpan.FromSeconds(LongestWait)
        : int.TryParse(text, out var seconds) && seconds is >= 1 and <= LongestWait ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The event that the function is sent.</summary>
    /// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html</remarks>
    public JsonObject Event(ResourceContext context, string requestId, Uri responseUrl)
    {
        var sent = new JsonObject
        {
            ["RequestType"] = RequestType,
            ["ServiceToken"] = ServiceToken,
            ["ResponseURL"] = responseUrl.AbsoluteUri,
            ["StackId"] = context.StackId,
            ["RequestId"] = requestId,
            ["LogicalResourceId"] = context.LogicalId,
        };
        if (PhysicalId is not null)
            sent["PhysicalResourceId"] = PhysicalId;
        sent["ResourceType"] = context.Type;
        sent["ResourceProperties"] = PropertyCoercion.Texts(Properties);
        if (Former is not null)
            sent["OldResourceProperties"] = PropertyCoercion.Texts(Former);
        return sent;
    }
}
