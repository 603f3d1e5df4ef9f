using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>A page of a list whose rows also have a status and a time of their last change.</summary>
    private static Page<Definition> Hosted(Call call, DefinitionTable table, string nameMember, string statusMember)
    {
        var input = call.Input;
        var rows = table.All(call).Select(row => row.Value)
            .Where(row => input.Text("StatusEquals") is not { } status || row.Body.Need(statusMember) == status)
            .Where(row => input.Text("NameContains") is not { } part || row.Body.Need(nameMember).Contains(part, StringComparison.OrdinalIgnoreCase))
            .Where(row => input.Text("EndpointNameEquals") is not { } endpoint || row.Body.Need("EndpointName") == endpoint)
            .Where(row => input.Text("VariantNameEquals") is not { } variant || row.Body.Text("VariantName") == variant)
            .Where(row => IsBetween(row.Created, input.Text("CreationTimeAfter"), input.Text("CreationTimeBefore")))
            .Where(row => IsBetween(row.Updated, input.Text("LastModifiedTimeAfter"), input.Text("LastModifiedTimeBefore")))
            .Select(row => KeyValuePair.Create(Order(row), row));
        return Pages.Of(rows, new(input.Text("NextToken"), input.Number("MaxResults") ?? PageSize, () => Invalid("Invalid NextToken."))
        {
            Descending = (input.Text("SortOrder") ?? "Descending") == "Descending",
        });

        string Order(Definition row) => input.Text("SortBy") switch
        {
            "Name" => row.Name,
            "Status" => $"{row.Body.Need(statusMember)}/{row.Name}",
            _ => $"{row.Created.UtcTicks:D20}/{row.Name}",
        };
    }

    private static bool IsBetween(DateTimeOffset time, string? after, string? before) =>
        (After(after) is not { } start || time > start) && (After(before) is not { } end || time < end);
}
