namespace Pipeline.Sandbox.Templates;

/// <summary>A template, or a value given to it, that CloudFormation refuses. The message is AWS's own wording; services answer ValidationError with it.</summary>
public sealed class TemplateException(string message) : Exception(message)
{
    /// <summary>What AWS says of a text that cannot be read.</summary>
    public static TemplateException NotWellFormed(bool json, Finding first) => first.Code switch
    {
        "T1001" => new($"1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to {TemplateLimits.S3Bytes}"),
        "T1002" or "T1003" => new("Template format error: unsupported structure."),
        "T1009" => new($"Template format error: {first.Message} (line {first.Line}, column {first.Column})"),
        _ => new($"Template format error: {(json ? "JSON" : "YAML")} not well-formed. (line {first.Line}, column {first.Column})"),
    };
}
