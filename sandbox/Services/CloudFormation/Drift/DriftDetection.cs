using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Permissions;
using Pipeline.Sandbox.Services.CloudFormation.Resources;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Drift;

/// <summary>Looks at the resources of stacks through their own services and keeps how they differ from the templates.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html</remarks>
internal sealed class DriftDetection(SandboxWorld world, StackTables tables)
{
    private readonly ResourceHandlers handlers = new();

    /// <summary>Looks at a whole stack in the background.</summary>
    public void Start(string detection) => world.Background.Start(stopping => RunAsync(detection, stopping));

    /// <summary>Looks at one resource; null when its type is not looked at.</summary>
    public async Task<DriftRow?> LookAsync(string stackKey, StackRow stack, ResourceRow row, CancellationToken cancellation)
    {
        var secrets = new Secrets(new(world, Place.OfKey(stackKey), stack));
        var expected = secrets.RevealOld(row.Properties);
        var context = Context(stackKey, stack, row, cancellation);
        // Whoever asked for the stack's last work is not who asks for this.
        if (stack.Definition?.RoleArn is not null)
            RoleAtWork.Of(world, tables.Asked, stack, Place.OfKey(stackKey))?.Require(Verb.Read, new(context, row.PhysicalId, [], row.Properties));
        if (await handlers.For(row.Type).ReadAsync(context, row.PhysicalId, expected) is not { } live)
            return null;
        var differences = live.Properties is { } actual ? PropertyComparison.Between(expected, actual) : [];
        var drift = new DriftRow(live.Properties is null ? "DELETED" : differences.Count > 0 ? "MODIFIED" : "IN_SYNC", world.Clock.GetUtcNow())
        {
            Expected = Shown(expected, secrets, stack),
            Actual = live.Properties is null ? null : Shown(live.Properties, secrets, stack),
            Differences = JsonNode.Parse(Masking.Hide(secrets.Hide(differences.ToJsonString()), stack.Definition!))!.AsArray(),
        };
        tables.Drifts.Put($"{stackKey}/{row.LogicalId}", drift);
        return drift;
    }

    private async Task RunAsync(string id, CancellationToken stopping)
    {
        if (tables.Detections.Find(id) is not { } detection || tables.Stacks.Find(detection.StackKey) is not { } stack)
            return;
        var (drifted, failed) = (0, new List<string>());
        foreach (var row in tables.Resources.Under(detection.StackKey + "/").Select(pair => pair.Value).Where(row => !row.IsGone && row.PhysicalId.Length > 0))
            if (detection.Only.Count == 0 || detection.Only.Contains(row.LogicalId))
                try
                {
                    drifted += await LookAsync(detection.StackKey, stack, row, stopping) is { Status: not "IN_SYNC" } ? 1 : 0;
                }
                catch (AwsError refused)
                {
                    failed.Add($"{row.LogicalId}: {refused.Message}");
                }
        tables.Detections.Change(id, row => row! with
        {
            Status = failed.Count == 0 ? "DETECTION_COMPLETE" : "DETECTION_FAILED",
            Reason = failed.Count == 0 ? null : $"Failed to detect drift on resources [{string.Join("; ", failed)}]",
            Drifted = drifted,
        });
        tables.Stacks.Change(detection.StackKey, row => row! with { DriftChecked = world.Clock.GetUtcNow() });
    }

    private ResourceContext Context(string stackKey, StackRow stack, ResourceRow row, CancellationToken cancellation)
    {
        var place = Place.OfKey(stackKey);
        var call = new Call("", place.Account, place.Region, RoleSession.CallerOf(stack, place), [], Guid.NewGuid().ToString(), cancellation);
        return new(world, call, row.LogicalId, row.Type, row.Chosen, row.Tags) { StackId = stack.Id, StackName = stack.Name, Begun = _ => { } };
    }

    private static string Shown(JsonObject properties, Secrets secrets, StackRow stack) =>
        Masking.Hide(secrets.Hide(properties).ToJsonString(), stack.Definition!);
}
