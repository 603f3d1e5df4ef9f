using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>A wire protocol: how a request is read into members under API names, and how an answer or an error is written.</summary>
internal interface IProtocol
{
    /// <summary>Which operation a request asks for and with what.</summary>
    /// <exception cref="AwsError">There is no such operation, or the body is not of the protocol.</exception>
    Task<Decoded> DecodeAsync(HttpRequest request, ApiModel model, CancellationToken cancellation);

    /// <summary>Writes what the operation returned.</summary>
    Task AnswerAsync(HttpResponse response, Answer answer, CancellationToken cancellation);

    /// <summary>Writes an error.</summary>
    Task RefuseAsync(HttpResponse response, Refusal refusal);

    /// <summary>What the protocol calls the lack of a signature; null when it lets anonymous callers in.</summary>
    AwsError? Unsigned { get; }

    /// <summary>What the protocol calls the errors that any service may answer with; new ones each time.</summary>
    CommonErrors Common { get; }

    /// <summary>What the protocol calls a signature whose scope is not the request's.</summary>
    AwsError Misscoped(string problem);

    /// <summary>What the protocol calls an operation that exists at AWS but not here.</summary>
    AwsError NotImitated(string operation);
}

/// <summary>A request as its protocol reads it.</summary>
internal sealed record Decoded(Operation Operation, JsonObject Input, Transfer? Transfer = null);

/// <summary>What an operation returned, with what a protocol needs to write it.</summary>
internal sealed record Answer(ApiModel Model, Decoded Request, JsonObject Output, string RequestId);
