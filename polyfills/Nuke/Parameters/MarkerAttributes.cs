namespace Nuke.Common;

/// <summary>Marks a parameter whose value must not be seen: it is masked in all output, and announced to the CI server's own masking.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public class SecretAttribute : Attribute;

/// <summary>Marks a member without which the build cannot start, whatever is to run.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class RequiredAttribute : Attribute;

/// <summary>Marks a member whose value may be impossible to find; the build then goes on without it.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class OptionalAttribute : Attribute;

/// <summary>Puts a word before the names of all parameters of a component.</summary>
/// <param name="prefix">In the same case as member names; the ending <c>Prefix</c> is left out.</param>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
public class ParameterPrefixAttribute(string prefix) : Attribute
{
    /// <summary>The word.</summary>
    public string Prefix { get; } = prefix.EndsWith(nameof(Prefix), StringComparison.Ordinal) ? prefix[..^nameof(Prefix).Length] : prefix;
}
