namespace Pipeline.Sandbox.Templates.Facts;

/// <summary>What CloudFormation knows of a resource type.</summary>
/// <param name="Name">Such as <c>AWS::S3::Bucket</c>.</param>
/// <param name="Identifier">The properties or attributes that make up the primary identifier.</param>
/// <param name="RefProperties">What <c>Ref</c> gives: these, joined by <c>|</c> where there are several.</param>
/// <param name="Attributes">What <c>Fn::GetAtt</c> reads; a last <c>*</c> stands for anything.</param>
/// <param name="Properties">The properties by name.</param>
public sealed record ResourceType(
    string Name,
    IReadOnlyList<string> Identifier,
    IReadOnlyList<string> RefProperties,
    IReadOnlyList<string> Attributes,
    IReadOnlyDictionary<string, PropertyFact> Properties)
{
    /// <summary>The service's part of the name: <c>S3</c> of <c>AWS::S3::Bucket</c>.</summary>
    public string Service => Name.Split("::")[1];

    /// <summary>True when <c>Fn::GetAtt</c> reads the attribute.</summary>
    public bool HasAttribute(string attribute) => Attributes.Any(known =>
        known == attribute || known.EndsWith('*') && attribute.StartsWith(known[..^1], StringComparison.Ordinal));
}

/// <summary>Whether a change of a property makes CloudFormation create the resource anew.</summary>
public enum Replacement { Never, Conditionally, Always }

/// <summary>A property of a resource type or of a structure inside one.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Shape">What its value looks like.</param>
public sealed record PropertyFact(string Name, PropertyShape Shape)
{
    /// <summary>True when it must be given.</summary>
    public bool Required { get; init; }

    /// <summary>True when AWS advises against it.</summary>
    public bool Deprecated { get; init; }

    /// <summary>What a change of it means.</summary>
    public Replacement Replacement { get; init; }
}
