using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const int PageSize = 10;

    /// <summary>A page of a list, with the filters and orders that all of SageMaker's lists share.</summary>
    private static Page<Definition> Page(Call call, DefinitionTable table, string nameMember, string sortBy = "CreationTime")
    {
        var input = call.Input;
        var byName = (input.Text("SortBy") ?? sortBy) == "Name";
        var part = input.Text("NameContains");
        var rows = table.All(call)
            .Where(row => part is null || row.Value.Body.Need(nameMember).Contains(part, StringComparison.OrdinalIgnoreCase))
            .Where(row => After(input.Text("CreationTimeAfter")) is not { } after || row.Value.Created > after)
            .Where(row => After(input.Text("CreationTimeBefore")) is not { } before || row.Value.Created < before)
            .Select(row => KeyValuePair.Create(byName ? row.Value.Name : $"{row.Value.Created.UtcTicks:D20}/{row.Value.Name}", row.Value));
        var order = input.Text("SortOrder") ?? (byName ? "Ascending" : "Descending");
        return Pages.Of(rows, new(input.Text("NextToken"), input.Number("MaxResults") ?? PageSize, () => Invalid("Invalid NextToken."))
        {
            Descending = order == "Descending",
        });
    }

    private static DateTimeOffset? After(string? time) => time is null ? null : DateTimeOffset.Parse(time, null);
}
