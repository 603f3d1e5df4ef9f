namespace Scriban.Runtime;

/// <summary>Keeps a member of a .NET type from templates.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method)]
public class ScriptMemberIgnoreAttribute : Attribute;
