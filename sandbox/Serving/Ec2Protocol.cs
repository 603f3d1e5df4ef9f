using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>EC2's dialect of the query protocol: fields named in capitals, lists never wrapped, answers without a result element, errors in a form of their own.</summary>
/// <remarks>https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html</remarks>
internal sealed class Ec2Protocol : IProtocol
{
    public async Task<Decoded> DecodeAsync(HttpRequest request, ApiModel model, CancellationToken cancellation)
    {
        var (operation, fields) = await QueryFields.ReadAsync(request, model, cancellation);
        return new(operation, operation.Input is null ? [] : new QueryDecoder(fields, capitals: true).Read(operation.Input));
    }

    public async Task AnswerAsync(HttpResponse response, Answer answer, CancellationToken cancellation)
    {
        var operation = answer.Request.Operation;
        using var xml = new XmlAnswer(operation.Name + "Response", answer.Model.XmlNamespace);
        xml.Text("requestId", answer.RequestId);
        if (operation.Output is { } shape)
            xml.Members(answer.Output, shape);
        else
            xml.Text("return", "true");
        response.Headers["x-amzn-RequestId"] = answer.RequestId;
        await xml.SendAsync(response, 200, "text/xml");
    }

    public async Task RefuseAsync(HttpResponse response, Refusal refusal)
    {
        using var xml = new XmlAnswer("Response", null);
        using (xml.Within("Errors"))
            xml.Structure("Error", new JsonObject { ["Code"] = refusal.Error.Code, ["Message"] = refusal.Error.Message }, shape: null);
        xml.Text("RequestID", refusal.RequestId);
        response.Headers["x-amzn-RequestId"] = refusal.RequestId;
        await xml.SendAsync(response, refusal.Status, "text/xml");
    }

    public AwsError Unsigned => new("MissingAuthenticationToken", "Request is missing Authentication Token", 403);

    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
    public CommonErrors Common { get; } = new(
        new("RequestExpired", "Request has expired.", 400),
        new("AuthFailure", "AWS was not able to validate the provided access credentials", 401),
        new("RequestLimitExceeded", "Request limit exceeded.", 503),
        new("InternalError", "An internal error has occurred", 500),
        new("Unavailable", "The service is unavailable. Please try again shortly.", 503));

    public AwsError Misscoped(string problem) => new("SignatureDoesNotMatch", problem, 403);

    public AwsError NotImitated(string operation) => new("InvalidAction", $"The sandbox does not imitate {operation}.", 400);
}
