using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Templates;

/// <summary>How a template is checked.</summary>
public sealed record TemplateCheckOptions
{
    /// <summary>The resource types to hold it to.</summary>
    public ResourceTypes Types { get; init; } = ResourceTypes.Embedded;

    /// <summary>The greatest size in bytes; above <see cref="TemplateLimits.BodyBytes"/> a template must travel through S3.</summary>
    public int ByteLimit { get; init; } = TemplateLimits.S3Bytes;

    /// <summary>False when the template is about to be given parameters that nobody uses yet.</summary>
    public bool WarnUnused { get; init; } = true;
}
