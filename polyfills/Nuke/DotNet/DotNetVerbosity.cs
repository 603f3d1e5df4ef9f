using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>How much the .NET command line tells.</summary>
[TypeConverter(typeof(TypeConverter<DotNetVerbosity>))]
public class DotNetVerbosity : Enumeration
{
    /// <summary>Errors.</summary>
    public static DotNetVerbosity quiet = new() { Value = nameof(quiet) };

    /// <summary>Little.</summary>
    public static DotNetVerbosity minimal = new() { Value = nameof(minimal) };

    /// <summary>Some.</summary>
    public static DotNetVerbosity normal = new() { Value = nameof(normal) };

    /// <summary>Much.</summary>
    public static DotNetVerbosity detailed = new() { Value = nameof(detailed) };

    /// <summary>All.</summary>
    public static DotNetVerbosity diagnostic = new() { Value = nameof(diagnostic) };

    /// <summary>The text of the value.</summary>
    public static implicit operator string(DotNetVerbosity value) => value.Value;
}
