using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>DescribeRecord, with a page of its outputs.</summary>
    public JsonObject? DescribeRecord(Call call)
    {
        var (scope, id) = (Scope.Of(call), call.Input.Need("Id"));
        var record = state.Records.Find(scope.Key(id)) ?? throw Refusals.NotFound("Record", id);
        var answer = Paging.Of(call.Input, record.Outputs.Select((output, index) => KeyValuePair.Create($"{index:D6}", output))).Answer("RecordOutputs", ShownProduct.Of);
        answer["RecordDetail"] = ShownProduct.Of(record);
        return answer;
    }

    /// <summary>ListRecordHistory, newest first: the caller's own unless told otherwise.</summary>
    public JsonObject? ListRecordHistory(Call call)
    {
        var (scope, level) = (Scope.Of(call), AccessLevel(call));
        var filter = call.Input.Object("SearchFilter");
        var (key, value) = (filter.Text("Key"), filter.Text("Value"));
        if (key is not (null or "product" or "provisionedproduct"))
            throw Refusals.Invalid("Invalid SearchFilter. Valid keys are product and provisionedproduct.");
        var records = state.Records.Under(scope.Prefix).Select(row => row.Value)
            .Where(record => MayAccess(level, call, record.Aim))
            .Where(record => key is null || value == (key == "product" ? record.Aim.ProductId : record.Aim.Id));
        return Paging.Of(call.Input, records.Select(record => KeyValuePair.Create($"{record.Created.UtcTicks:D20}/{record.Id}", record)), descending: true)
            .Answer("RecordDetails", ShownProduct.Of);
    }
}
