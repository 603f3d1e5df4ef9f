namespace Octokit;

/// <summary>What a reference or a tag points to.</summary>
public class TagObject : GitReference
{
    /// <summary>Its kind.</summary>
    public StringEnum<TaggedType> Type { get; protected set; }
}
