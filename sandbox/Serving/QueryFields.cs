using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>The form fields of a query request, and the operation that they ask for.</summary>
internal static class QueryFields
{
    /// <exception cref="AwsError">No action is named, or one of another version or none that there is.</exception>
    public static async Task<(Operation Operation, Dictionary<string, string> Fields)> ReadAsync(HttpRequest request, ApiModel model, CancellationToken cancellation)
    {
        var fields = await FieldsAsync(request, cancellation);
        var action = fields.GetValueOrDefault("Action");
        if (string.IsNullOrEmpty(action))
            throw new AwsError("MissingAction", "The request must contain the parameter Action.", 400);
        if (!model.Operations.TryGetValue(action, out var operation) || fields.GetValueOrDefault("Version", model.Version) != model.Version)
            throw new AwsError("InvalidAction", $"Could not find operation {action} for version {fields.GetValueOrDefault("Version", "NO_VERSION_SPECIFIED")}", 400);
        return (operation, fields);
    }

    private static async Task<Dictionary<string, string>> FieldsAsync(HttpRequest request, CancellationToken cancellation)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in request.Query)
            fields[name] = value.ToString();
        var body = Encoding.UTF8.GetString((await Bodies.ReadAsync(request, cancellation)).Span);
        foreach (var pair in new QueryStringEnumerable(body))
            fields[pair.DecodeName().ToString()] = pair.DecodeValue().ToString();
        return fields;
    }
}
