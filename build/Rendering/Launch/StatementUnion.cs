namespace Pipeline.Rendering;

/// <summary>Puts statements together that allow things on the same resources under the same conditions.</summary>
internal static class StatementUnion
{
    /// <summary>The union, ordered by service and resources, each statement with a name of its own.</summary>
    public static IReadOnlyList<LaunchStatement> Of(IEnumerable<LaunchStatement> statements)
    {
        var union = statements
            .Select(statement => statement with { Resources = Sorted(statement.Resources) })
            .GroupBy(statement => (statement.Service, Resources: string.Join('\n', statement.Resources), statement.Conditions.Key))
            .OrderBy(group => group.Key.Service, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Resources, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Key, StringComparer.Ordinal)
            .Select(group => group.First() with { Actions = Sorted(group.SelectMany(statement => statement.Actions)), When = [] });
        return [.. union.GroupBy(statement => statement.Service).SelectMany(service => service.Select((statement, at) => statement with { Sid = $"{Word(statement.Service)}Statement{at + 1}" }))];
    }

    private static List<string> Sorted(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // A Sid takes letters and digits only.
    private static string Word(string service) => string.Concat(service.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
