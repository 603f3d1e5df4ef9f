using Pipeline.Aws.S3;
using Pipeline.Aws.SageMaker;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.ProjectTemplates;

/// <summary>Reads and writes the templates of a folder in S3.</summary>
public sealed class BucketPublisher(ArtifactStore store, DomainTemplates domains, Reporter reporter)
{
    /// <summary>What must be done.</summary>
    /// <param name="wanted">The templates as they should be.</param>
    /// <param name="thorough">Whether templates whose content is as it should be are asked for their tags too.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="NotReady">The domain reads somebody else's templates.</exception>
    public async Task<IReadOnlyList<BucketChange>> ReadAsync(BucketTemplates wanted, bool thorough, CancellationToken cancellation)
    {
        var present = await store.ListAsync(wanted.Bucket, wanted.Prefix, cancellation);
        var changes = wanted.All.Where(template => present.GetValueOrDefault(wanted.KeyOf(template.Id))?.ETag != template.ETag)
            .Select(template => (BucketChange)new WriteTemplate(template, present.ContainsKey(wanted.KeyOf(template.Id)) ? ChangeKind.Change : ChangeKind.Add)).ToList();
        var known = (thorough ? changes.OfType<WriteTemplate>().Select(change => change.Template) : wanted.All).Select(template => wanted.KeyOf(template.Id)).ToHashSet(StringComparer.Ordinal);
        var rest = present.Keys.Where(key => !known.Contains(key)).Order(StringComparer.Ordinal).ToList();
        changes.AddRange((await SideBySide.EachAsync(rest, (key, stop) => TagsAsync(wanted, key, stop), cancellation)).OfType<BucketChange>());
        if (wanted.Domain is { } domain)
        {
            var location = await domains.LocationAsync(domain, cancellation);
            DomainTemplates.RequireOwn(domain, location, wanted.Location);
            if (location != wanted.Location)
                changes.Add(new PointDomain(domain, location is null ? ChangeKind.Add : ChangeKind.Change));
        }
        return changes;
    }

    /// <summary>Does it.</summary>
    public async Task PublishAsync(BucketTemplates wanted, IReadOnlyList<BucketChange> changes, CancellationToken cancellation)
    {
        var step = $"templates {wanted.Location}";
        if (changes.Count == 0)
        {
            reporter.Raise(new StepFinished(step, Outcome.Unchanged, $"{wanted.All.Count} template{(wanted.All.Count == 1 ? "" : "s")} published as they should be"));
            return;
        }
        reporter.Raise(new StepStarted(step, "publishing", changes.Count));
        try
        {
            await SideBySide.EachAsync(changes, async (change, stop) =>
            {
                await ApplyAsync(wanted, change, stop);
                reporter.Raise(new ResourceChanged(step, $"{change.Type} {change.Name}", change.Kind == ChangeKind.Add ? "CREATE_COMPLETE" : "UPDATE_COMPLETE"));
            }, cancellation);
            reporter.Raise(new StepFinished(step, Outcome.Done, $"{changes.Count} change{(changes.Count == 1 ? "" : "s")}"));
        }
        catch (PipelineFailure)
        {
            reporter.Raise(new StepFinished(step, Outcome.Failed));
            throw;
        }
    }

    /// <summary>Deletes the templates, and the domain's tag if it names them. A bucket with versions keeps what they were.</summary>
    public async Task RemoveAsync(BucketTemplates wanted, CancellationToken cancellation)
    {
        var present = await store.ListAsync(wanted.Bucket, wanted.Prefix, cancellation);
        var step = $"templates {wanted.Location}";
        reporter.Raise(new StepStarted(step, "deleting", present.Count));
        if (wanted.Domain is { } domain && await domains.LocationAsync(domain, cancellation) == wanted.Location)
            await domains.ForgetAsync(domain, cancellation);
        await SideBySide.EachAsync(present.Keys, async (key, stop) =>
        {
            await store.RemoveAsync(wanted.Bucket, key, stop);
            reporter.Raise(new ResourceChanged(step, $"Template {key[wanted.Prefix.Length..].Replace(".yaml", "", StringComparison.Ordinal)}", "DELETE_COMPLETE"));
        }, cancellation);
        reporter.Raise(new StepFinished(step, Outcome.Done, "deleted"));
    }

    // A template that has its content still may have lost its tag, and one that is wanted no more may have it still.
    private async Task<BucketChange?> TagsAsync(BucketTemplates wanted, string key, CancellationToken cancellation)
    {
        var seen = (await store.TagsAsync(wanted.Bucket, key, cancellation)).GetValueOrDefault(BucketTemplate.Visibility) == "true";
        var template = wanted.All.FirstOrDefault(one => wanted.KeyOf(one.Id) == key);
        return template is null
            ? seen ? new HideTemplate(key[wanted.Prefix.Length..].Replace(".yaml", "", StringComparison.Ordinal), key) : null
            : seen ? null : new WriteTemplate(template, ChangeKind.Change);
    }

    private Task ApplyAsync(BucketTemplates wanted, BucketChange change, CancellationToken cancellation) => change switch
    {
        WriteTemplate write => store.PutAsync(wanted.Bucket, wanted.KeyOf(write.Template.Id), write.Template.Content, "application/yaml", cancellation, write.Template.AllTags),
        HideTemplate hide => store.TagAsync(wanted.Bucket, hide.Key, new Dictionary<string, string> { [BucketTemplate.Visibility] = "false", ["pipeline:template"] = hide.Id }, cancellation),
        PointDomain point => domains.PointAsync(point.Domain, wanted.Location, cancellation),
        _ => throw new InvalidOperationException($"Templates have no change of the type {change.GetType().Name}."),
    };
}
