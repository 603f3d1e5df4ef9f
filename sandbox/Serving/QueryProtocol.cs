using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>AWS's query protocol: <c>Action</c> and flattened members as form fields, answers in XML.</summary>
/// <remarks>https://smithy.io/2.0/aws/protocols/aws-query-protocol.html</remarks>
internal sealed class QueryProtocol : IProtocol
{
    public async Task<Decoded> DecodeAsync(HttpRequest request, ApiModel model, CancellationToken cancellation)
    {
        var (operation, fields) = await QueryFields.ReadAsync(request, model, cancellation);
        return new(operation, operation.Input is null ? [] : new QueryDecoder(fields).Read(operation.Input));
    }

    public async Task AnswerAsync(HttpResponse response, Answer answer, CancellationToken cancellation)
    {
        var operation = answer.Request.Operation;
        using var xml = new XmlAnswer(operation.Name + "Response", answer.Model.XmlNamespace);
        if (operation.ResultWrapper is { } wrapper)
            xml.Structure(wrapper, answer.Output, operation.Output);
        xml.Structure("ResponseMetadata", new JsonObject { ["RequestId"] = answer.RequestId }, shape: null);
        response.Headers["x-amzn-RequestId"] = answer.RequestId;
        await xml.SendAsync(response, 200, "text/xml");
    }

    public async Task RefuseAsync(HttpResponse response, Refusal refusal)
    {
        using var xml = new XmlAnswer("ErrorResponse", refusal.Model?.XmlNamespace);
        var sender = refusal.Status < 500 ? "Sender" : "Receiver";
        xml.Structure("Error", new JsonObject { ["Type"] = sender, ["Code"] = refusal.Error.Code, ["Message"] = refusal.Error.Message }, shape: null);
        xml.Text("RequestId", refusal.RequestId);
        response.Headers["x-amzn-RequestId"] = refusal.RequestId;
        await xml.SendAsync(response, refusal.Status, "text/xml");
    }

    public AwsError Unsigned => new("MissingAuthenticationToken", "Request is missing Authentication Token", 403);

    public CommonErrors Common => CommonErrors.Query();

    public AwsError Misscoped(string problem) => new("SignatureDoesNotMatch", problem, 403);

    public AwsError NotImitated(string operation) => new("InvalidAction", $"The sandbox does not imitate {operation}.", 400);
}
