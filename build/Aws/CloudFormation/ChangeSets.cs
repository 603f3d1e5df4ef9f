using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Makes, reads, executes and removes change sets: the only way in which stacks are written.</summary>
public sealed class ChangeSets(AwsSession session, Poll poll)
{
    private const string Name = "pipeline";

    /// <summary>What an update would change, from CloudFormation itself.</summary>
    public async Task<StackPlan> PreviewAsync(StackRequest request, bool keep, CancellationToken cancellation)
    {
        var made = await CreateAsync(request, ChangeSetType.UPDATE, cancellation);
        if (made is null)
            return StackPlan.Uniform(request, StackStep.Update, ChangeKind.Unchanged);

        var changes = Read(request, made);
        if (keep)
            return new StackPlan(request, StackStep.Update, changes, made.ChangeSetId);
        await DeleteAsync(request.Name, made.ChangeSetId, cancellation);
        if (request.Place is not null)
            await request.Place.Remove(cancellation);
        return new StackPlan(request, StackStep.Update, changes);
    }

    /// <summary>Makes a change set and waits until it can be executed; null when it would change nothing.</summary>
    /// <exception cref="DeploymentFailed">CloudFormation cannot make it.</exception>
    public async Task<DescribeChangeSetResponse?> CreateAsync(StackRequest request, ChangeSetType type, CancellationToken cancellation)
    {
        var create = new CreateChangeSetRequest
        {
            StackName = request.Name,
            ChangeSetName = Name,
            ChangeSetType = type,
            TemplateBody = request.Place is null ? request.Template : null,
            TemplateURL = request.Place is null ? null : await request.Place.Put(cancellation),
            Capabilities = ["CAPABILITY_NAMED_IAM"],
            Parameters = [.. request.Parameters.Select(one => new Parameter { ParameterKey = one.Key, ParameterValue = one.Value })],
            Tags = [.. request.Tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })],
            ResourcesToImport = request.Imports.Count == 0 ? null : [.. request.Imports.Select(one => new ResourceToImport { LogicalResourceId = one.LogicalId, ResourceType = one.Type, ResourceIdentifier = new(one.Identifier) })],
        };

        // A run that was killed may have left its change set; it was made for other content, so it makes way.
        var made = await session.CloudFormation.CreateChangeSetAsync(create, cancellation)
            .AsOrNull("cloudformation:CreateChangeSet", failure => failure is AlreadyExistsException);
        if (made is null)
        {
            await DeleteAsync(request.Name, Name, cancellation);
            made = await session.CloudFormation.CreateChangeSetAsync(create, cancellation).As("cloudformation:CreateChangeSet");
        }

        var change = await UntilMadeAsync(request.Name, made.Id, cancellation);
        if (change.Status == ChangeSetStatus.FAILED)
        {
            await DeleteAsync(request.Name, made.Id, cancellation);
            return IsEmpty(change.StatusReason) ? null : throw new DeploymentFailed(
                request.Name, request.Name, change.StatusReason ?? "no reason given", "Nothing was changed.", "Correct the template and run the same command again.");
        }
        return change;
    }

    /// <summary>Carries out a change set. The token lets CloudFormation know a request again whose answer was lost: a change set can be executed once only.</summary>
    /// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html</remarks>
    public Task ExecuteAsync(string stack, string changeSet, CancellationToken cancellation) =>
        session.CloudFormation.ExecuteChangeSetAsync(
            new ExecuteChangeSetRequest { StackName = stack, ChangeSetName = changeSet, ClientRequestToken = changeSet[(changeSet.LastIndexOf('/') + 1)..] }, cancellation)
            .As("cloudformation:ExecuteChangeSet");

    private Task DeleteAsync(string stack, string changeSet, CancellationToken cancellation) =>
        session.CloudFormation.DeleteChangeSetAsync(new DeleteChangeSetRequest { StackName = stack, ChangeSetName = changeSet }, cancellation)
            .As("cloudformation:DeleteChangeSet");

    private async Task<DescribeChangeSetResponse> UntilMadeAsync(string stack, string changeSet, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var change = await session.CloudFormation.DescribeChangeSetAsync(
                new DescribeChangeSetRequest { StackName = stack, ChangeSetName = changeSet }, cancellation).As("cloudformation:DescribeChangeSet");
            if (change.Status != ChangeSetStatus.CREATE_PENDING && change.Status != ChangeSetStatus.CREATE_IN_PROGRESS)
                return await WithAllPagesAsync(change, stack, changeSet, cancellation);
            await poll.WaitAsync(attempt, cancellation);
        }
    }

    private async Task<DescribeChangeSetResponse> WithAllPagesAsync(DescribeChangeSetResponse change, string stack, string changeSet, CancellationToken cancellation)
    {
        var all = new List<Change>(change.Changes ?? []);
        for (var token = change.NextToken; !string.IsNullOrEmpty(token);)
        {
            var page = await session.CloudFormation.DescribeChangeSetAsync(
                new DescribeChangeSetRequest { StackName = stack, ChangeSetName = changeSet, NextToken = token }, cancellation).As("cloudformation:DescribeChangeSet");
            all.AddRange(page.Changes ?? []);
            token = page.NextToken;
        }
        change.Changes = all;
        return change;
    }

    // The two texts that CloudFormation gives to a change set without changes.
    private static bool IsEmpty(string? reason) =>
        reason is not null && (reason.Contains("didn't contain changes", StringComparison.Ordinal) || reason.Contains("No updates are to be performed", StringComparison.Ordinal));

    private static IReadOnlyList<PlannedChange> Read(StackRequest request, DescribeChangeSetResponse made)
    {
        var parent = $"Stack {request.Name}";
        var changes = (made.Changes ?? []).Select(change => change.ResourceChange).OfType<ResourceChange>()
            .Select(change => new PlannedChange(Kind(change), parent, request.WordsFor(change.LogicalResourceId), change.ResourceType, Why(change))).ToList();
        // A change set that can be executed and touches no resource: only outputs, tags or metadata differ.
        if (changes.Count == 0)
            changes.Add(new PlannedChange(ChangeKind.Change, parent, request.Name, "AWS::CloudFormation::Stack", "outputs, tags or metadata"));
        var touched = changes.Select(change => change.Name).ToHashSet(StringComparer.Ordinal);
        changes.AddRange(request.Resources.Where(resource => !touched.Contains(resource.Words))
            .Select(resource => new PlannedChange(ChangeKind.Unchanged, parent, resource.Words, resource.Type)));
        return changes;
    }

    private static ChangeKind Kind(ResourceChange change) => change.Action?.Value switch
    {
        "Add" or "Import" => ChangeKind.Add,
        "Remove" => ChangeKind.Delete,
        _ => change.Replacement == Replacement.True ? ChangeKind.Replace : ChangeKind.Change,
    };

    private static string? Why(ResourceChange change)
    {
        var names = (change.Details ?? []).Select(detail => detail.Target?.Name ?? detail.Target?.Attribute?.Value).OfType<string>().Distinct().ToArray();
        var replacement = change.Replacement == Replacement.Conditional ? " (may replace it)" : "";
        return names.Length == 0 && replacement.Length == 0 ? null : string.Join(", ", names) + replacement;
    }
}
