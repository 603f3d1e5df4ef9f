using Pipeline.Reporting;

namespace Pipeline.Aws.ProjectTemplates;

/// <summary>One thing to do to the templates of a folder in S3.</summary>
/// <param name="Kind">What it means to the thing that it is done to.</param>
/// <param name="Name">The thing's name.</param>
/// <param name="Type">What the thing is.</param>
/// <param name="Why">The reason, for people.</param>
public abstract record BucketChange(ChangeKind Kind, string Name, string Type, string? Why = null);

/// <summary>Write a template; the bucket keeps the version before.</summary>
public sealed record WriteTemplate(BucketTemplate Template, ChangeKind Change) : BucketChange(Change, Template.Id, "Template");

/// <summary>Show a template in Studio no more; it stays for the projects that were made from it.</summary>
public sealed record HideTemplate(string Id, string Key) : BucketChange(ChangeKind.Change, Id, "Template", "its template is gone or excluded: Studio shows it no more");

/// <summary>Let the domain read the folder.</summary>
public sealed record PointDomain(string Domain, ChangeKind Change) : BucketChange(Change, Domain, "Domain tag");

/// <summary>The plan for people.</summary>
public static class BucketPlan
{
    /// <summary>The changes and the unchanged things.</summary>
    public static IReadOnlyList<PlannedChange> Lines(BucketTemplates wanted, IReadOnlyList<BucketChange> changes)
    {
        var parent = $"Templates {wanted.Location}";
        var written = changes.OfType<WriteTemplate>().Select(change => change.Template.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. changes.Select(change => new PlannedChange(change.Kind, parent, change.Name, change.Type, change.Why)),
            .. wanted.All.Where(template => !written.Contains(template.Id)).Select(template => new PlannedChange(ChangeKind.Unchanged, parent, template.Id, "Template")),
        ];
    }
}
