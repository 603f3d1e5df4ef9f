namespace Amazon.Protocols;

/// <summary>Where in a REST exchange a member travels. https://smithy.io/2.0/spec/http-bindings.html</summary>
internal enum Place
{
    /// <summary>A property of the JSON object that is the body.</summary>
    Body,

    /// <summary>A header of the member's name.</summary>
    Header,

    /// <summary>All headers whose name starts with the member's.</summary>
    Headers,

    /// <summary>Behind the question mark.</summary>
    Query,

    /// <summary>A part of the path.</summary>
    Label,

    /// <summary>The whole body.</summary>
    Payload,

    /// <summary>The status code of an answer.</summary>
    Status,
}
