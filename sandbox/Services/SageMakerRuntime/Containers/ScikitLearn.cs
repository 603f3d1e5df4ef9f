using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>SageMaker's scikit-learn with its own handlers: a number for each row. Code in the model's archive is not executed.</summary>
/// <remarks>https://sagemaker.readthedocs.io/en/stable/frameworks/sklearn/using_sklearn.html</remarks>
internal sealed class ScikitLearn(JsonObject definition) : Container(definition)
{
    /// <inheritdoc/>
    public override Reply Answer(Payload payload)
    {
        var rows = payload.ContentType switch
        {
            "text/csv" => Tables.Read(payload.Text),
            "application/json" => (payload.Json() as JsonArray)?.Select(row => row is JsonArray fields ? [.. fields.Select(field => field?.ToString() ?? "")] : new[] { row?.ToString() ?? "" }).ToList(),
            _ => null,
        };
        if (payload.ContentType is not ("text/csv" or "application/json"))
            return Reply.Words($"Content type {payload.ContentType} is not supported by this framework.\n\nPlease implement input_fn to to deserialize the request data or an output_fn to serialize the response.", status: 415);
        if (rows is not { Count: > 0 } || Tables.Alien(rows) is not null)
            return Reply.Words("Internal Server Error", "text/html", 500);
        var numbers = Tables.Predictions(rows).ToList();
        return payload.Accept.StartsWith("text/csv", StringComparison.Ordinal)
            ? Reply.Words(string.Join('\n', numbers.Select(Tables.Write)) + "\n", "text/csv; charset=utf-8")
            : Reply.Json(numbers.ToArray(number => JsonValue.Create(number)));
    }
}
