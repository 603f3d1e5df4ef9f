using Nuke.Common.Execution;

namespace Nuke.Common.CI;

/// <summary>Base of the attributes on the build class that describe a file for a CI server.</summary>
/// <remarks>Files are written by <c>--generate-configuration</c> only, never by an ordinary run.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public abstract class ConfigurationAttributeBase : BuildExtensionAttributeBase
{
    private protected ConfigurationAttributeBase()
    {
    }

    /// <summary>Whether the published engine writes the file on every local run. Here no ordinary run does.</summary>
    public bool AutoGenerate { get; set; } = true;

    /// <summary>What follows <c>--generate-configuration</c> to write this file alone.</summary>
    internal abstract string Id { get; }

    /// <summary>The attribute as it stands in the source, for messages.</summary>
    internal abstract string Source { get; }

    /// <summary>The file, below the root directory, with forward slashes.</summary>
    internal abstract string File { get; }

    /// <summary>Everything that keeps the file from being written, each one sentence or more.</summary>
    internal abstract IEnumerable<string> Problems(BuildFacts facts);

    /// <summary>The file's content without the heading. Same attribute and same build: same text.</summary>
    internal abstract string Content(BuildFacts facts);
}
