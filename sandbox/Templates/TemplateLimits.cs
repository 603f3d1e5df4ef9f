namespace Pipeline.Sandbox.Templates;

/// <summary>
/// CloudFormation's quotas on a template, from
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html.
/// </summary>
public static class TemplateLimits
{
    /// <summary>Bytes of a template that travels in the request itself.</summary>
    public const int BodyBytes = 51_200;

    /// <summary>Bytes of a template in S3: 1 MB.</summary>
    public const int S3Bytes = 1_048_576;

    /// <summary>How deep nodes may nest. AWS names no number; no real template comes near this one.</summary>
    public const int Depth = 100;

    /// <summary>Conditions that may depend on one another in a chain. AWS names no number.</summary>
    public const int ConditionChain = 200;

    /// <summary>Findings after which a reader or checker stops adding more: a hostile template must not fill the memory.</summary>
    public const int Findings = 500;

    /// <summary>Resources of a template.</summary>
    public const int Resources = 500;

    /// <summary>Parameters of a template.</summary>
    public const int Parameters = 200;

    /// <summary>Outputs of a template.</summary>
    public const int Outputs = 200;

    /// <summary>Mappings of a template.</summary>
    public const int Mappings = 200;

    /// <summary>Attributes (second-level keys) of a mapping.</summary>
    public const int MappingAttributes = 200;

    /// <summary>Bytes of a parameter's value, default or allowed value.</summary>
    public const int ParameterValueBytes = 4_096;

    /// <summary>Characters of a parameter's description.</summary>
    public const int ParameterDescription = 4_000;

    /// <summary>Characters of a logical name.</summary>
    public const int Name = 255;

    /// <summary>Bytes of the template's description, and of an output's.</summary>
    public const int DescriptionBytes = 1_024;

    /// <summary>Dynamic references of a template.</summary>
    public const int DynamicReferences = 60;
}
