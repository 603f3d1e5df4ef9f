using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Kinds;

/// <summary>The lists of a kind, with the filters and orders that SageMaker's list operations have in common.</summary>
internal static class KindList
{
    private const int PageSize = 10;

    /// <summary>The answer of the list operation that is called.</summary>
    /// <param name="rows">What is listed; filtered by what the request names.</param>
    /// <param name="more">What a summary shows beside the row's own members.</param>
    public static JsonObject List(this Kind kind, Call call, IEnumerable<Definition> rows, Action<JsonObject>? more = null)
    {
        var (list, element) = ListOf(call.Operation);
        var (by, descending) = Order(call.Input, kind);
        var found = rows.Where(row => Matches(kind, row, call.Input)).Select(row => KeyValuePair.Create($"{by(row)}/{row.Name}", row));
        var request = new PageRequest(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? PageSize, Invalid) { Descending = descending };
        return Pages.Of(found, request).Answer(list, row =>
        {
            var all = kind.Everything(row);
            more?.Invoke(all);
            return Shown.As(element, all);
        }, "NextToken");
    }

    private static (string Name, Shape Element) ListOf(string operation)
    {
        var list = ApiModels.Load("sagemaker").Operations[operation].Output!.Members.Single(member => member.Value.Shape.Value.Kind == ShapeKind.List);
        return (list.Key, list.Value.Shape.Value.Element!.Shape.Value);
    }

    private static bool Matches(Kind kind, Definition row, JsonObject input)
    {
        foreach (var (member, value) in input)
            if (value is JsonValue && !Matches(kind, row, member, value.ToString()))
                return false;
        return true;
    }

    private static bool Matches(Kind kind, Definition row, string member, string value) => member switch
    {
        "CreationTimeAfter" or "CreatedAfter" => row.Created > Time(value),
        "CreationTimeBefore" or "CreatedBefore" => row.Created < Time(value),
        "LastModifiedTimeAfter" or "ModifiedTimeAfter" => row.Updated > Time(value),
        "LastModifiedTimeBefore" or "ModifiedTimeBefore" => row.Updated < Time(value),
        "StatusEquals" => row.Body.Text(kind.Status) == value,
        _ when member == "NameContains" || member == kind.NameMember + "Contains" => NameOf(kind, row).Contains(value, StringComparison.OrdinalIgnoreCase),
        _ when member.EndsWith("Equals", StringComparison.Ordinal) => OwnMember(kind, row, member[..^"Equals".Length]) == value,
        _ => true,
    };

    // Some filters leave the kind's name out of the member's: AppTypeEquals asks for StudioLifecycleConfigAppType.
    private static string? OwnMember(Kind kind, Definition row, string member) => row.Body.Text(member) ?? row.Body.Text(kind.Name + member);

    private static (Func<Definition, string> By, bool Descending) Order(JsonObject input, Kind kind)
    {
        var sort = (input.Text("SortBy") ?? "CreationTime").Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
        Func<Definition, string> by = sort switch
        {
            "LASTMODIFIEDTIME" => row => $"{row.Updated.UtcTicks:D20}",
            "STATUS" => row => row.Body.Text(kind.Status) ?? "",
            "VERSION" => row => $"{row.Body.Number("Version"):D9}",
            _ when sort.EndsWith("NAME", StringComparison.Ordinal) => row => NameOf(kind, row),
            _ => row => $"{row.Created.UtcTicks:D20}",
        };
        var usual = sort.EndsWith("NAME", StringComparison.Ordinal) ? "Ascending" : "Descending";
        return (by, (input.Text("SortOrder") ?? usual).Equals("Descending", StringComparison.OrdinalIgnoreCase));
    }

    private static string NameOf(Kind kind, Definition row) => row.Body.Text(kind.NameMember) ?? row.Name;

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, null);

    private static AwsError Invalid() => new("ValidationException", "Invalid NextToken.");
}
