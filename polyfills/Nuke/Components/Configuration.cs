using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Components;

/// <summary>How the code is compiled.</summary>
[TypeConverter(typeof(TypeConverter<Configuration>))]
public class Configuration : Enumeration
{
    /// <summary>For people.</summary>
    public static Configuration Debug = new() { Value = nameof(Debug) };

    /// <summary>For speed.</summary>
    public static Configuration Release = new() { Value = nameof(Release) };

    /// <summary>The text of the value.</summary>
    public static implicit operator string(Configuration configuration) => configuration.Value;
}
