using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>SageMaker's XGBoost: a number for each row.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/xgboost.html#InputOutput-XGBoost</remarks>
internal sealed class XgBoost(JsonObject definition) : Container(definition)
{
    /// <inheritdoc/>
    public override Reply Answer(Payload payload)
    {
        if (payload.ContentType is not ("text/csv" or "text/libsvm" or "text/x-libsvm"))
            return Reply.Words($"Content-type {payload.ContentType} is not supported.", status: 415);
        var rows = payload.ContentType == "text/csv" ? Tables.Read(payload.Text) : [.. payload.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' '))];
        if (rows.Count == 0)
            return Refuse("No data in the payload");
        if (payload.ContentType == "text/csv" && Tables.Alien(rows) is { } alien)
            return Refuse($"could not convert string to float: '{alien}'");
        if (payload.ContentType == "text/csv" && rows.FirstOrDefault(row => row.Length != rows[0].Length) is { } odd)
            return Refuse($"Feature size of csv inference data {odd.Length} is not consistent with feature size of the first row {rows[0].Length}");
        var scores = Tables.Predictions(rows).ToList();
        return payload.Accept == "application/json"
            ? Reply.Json(new JsonObject { ["predictions"] = scores.ToArray(score => new JsonObject { ["score"] = score }) })
            : Reply.Words(string.Join(',', scores.Select(Tables.Write)), "text/csv; charset=utf-8");
    }

    private static Reply Refuse(string message) => Reply.Words($"Unable to evaluate payload provided: {message}", status: 400);
}
