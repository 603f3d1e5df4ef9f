namespace Pipeline.Sandbox.Models;

/// <summary>The facts of one service's API: how it is addressed, its operations and their shapes.</summary>
/// <param name="Name">The file name in <c>Models/</c>, such as <c>servicecatalog</c>.</param>
/// <param name="SigningName">The service in the credential scope of a signature, such as <c>servicecatalog</c>.</param>
/// <param name="Protocol"><c>json</c>, <c>query</c>, <c>ec2</c>, <c>rest-xml</c> or <c>rest-json</c>.</param>
/// <param name="Version">The API version, such as <c>2015-12-10</c>.</param>
/// <param name="TargetPrefix">What stands before the dot in <c>X-Amz-Target</c> (JSON protocol).</param>
/// <param name="XmlNamespace">The namespace of the answers (query and REST-XML protocols).</param>
/// <param name="Operations">The operations by name.</param>
public sealed record ApiModel(
    string Name,
    string SigningName,
    string Protocol,
    string Version,
    string? TargetPrefix,
    string? XmlNamespace,
    IReadOnlyDictionary<string, Operation> Operations)
{
    /// <summary>The number after <c>application/x-amz-json-</c> (JSON protocol).</summary>
    public string? JsonVersion { get; init; }

    /// <summary>True when the service takes requests of the query protocol, be it beside another one, and calls its errors as they are called there.</summary>
    public bool SpeaksQuery { get; init; }

    /// <summary>The HTTP statuses of the model's errors, by wire code and by shape name.</summary>
    public IReadOnlyDictionary<string, int> ErrorStatuses { get; init; } = new Dictionary<string, int>();
}

/// <summary>An operation of an API.</summary>
/// <param name="Name">Its name, such as <c>CreatePortfolio</c>.</param>
/// <param name="Input">The request's shape, if it has members.</param>
/// <param name="Output">The answer's shape, if it has members.</param>
/// <param name="ResultWrapper">The element that wraps the answer (query protocol).</param>
/// <param name="Errors">The errors it may answer with.</param>
public sealed record Operation(
    string Name,
    Shape? Input,
    Shape? Output,
    string? ResultWrapper,
    IReadOnlyList<Shape> Errors)
{
    /// <summary>The HTTP method.</summary>
    public string Method { get; init; } = "POST";

    /// <summary>The path and query of a request, with members in braces, such as <c>/{Bucket}/{Key+}?tagging</c>.</summary>
    public string Uri { get; init; } = "/";

    /// <summary>The HTTP status of a success.</summary>
    public int Status { get; init; } = 200;
}
