namespace Pipeline.Reporting;

/// <summary>A plan in words: one tree for everything, unchanged things as a count.</summary>
public static class PlanText
{
    /// <summary>The sign in front of a change.</summary>
    public static string Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Add => "+",
        ChangeKind.Change => "~",
        ChangeKind.Replace => "-/+",
        ChangeKind.Delete => "-",
        _ => "=",
    };

    /// <summary>The last line, such as <c>Plan: 3 to add, 1 to change, 0 to delete, 12 unchanged.</c></summary>
    public static string Total(IReadOnlyList<PlannedChange> changes)
    {
        int Count(ChangeKind kind) => changes.Count(change => change.Kind == kind);
        var unchanged = Count(ChangeKind.Unchanged);
        if (unchanged == changes.Count)
            return $"No changes. {unchanged} {(unchanged == 1 ? "thing matches" : "things match")}.";
        var replaced = Count(ChangeKind.Replace);
        return $"Plan: {Count(ChangeKind.Add)} to add, {Count(ChangeKind.Change)} to change, "
            + (replaced == 0 ? "" : $"{replaced} to replace, ")
            + $"{Count(ChangeKind.Delete)} to delete, {unchanged} unchanged.";
    }

    /// <summary>The lines of the tree: a heading per parent, below it what changes there.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<PlannedChange> changes, Palette palette)
    {
        foreach (var parent in changes.GroupBy(change => change.Parent))
        {
            var changing = parent.Where(change => change.Kind != ChangeKind.Unchanged).ToArray();
            var unchanged = parent.Count() - changing.Length;
            yield return $"{palette.Strong}{parent.Key}{palette.Reset}{(unchanged == 0 ? "" : $" {palette.Faint}({unchanged} unchanged){palette.Reset}")}";
            foreach (var change in changing)
            {
                var reason = change.Reason is null ? "" : $" {palette.Faint}{TextLines.One(change.Reason)}{palette.Reset}";
                yield return $"  {palette.Of(change.Kind)}{Sign(change.Kind),-3}{palette.Reset} {change.Name}  {palette.Faint}{change.Type}{palette.Reset}{reason}";
            }
        }
    }
}
