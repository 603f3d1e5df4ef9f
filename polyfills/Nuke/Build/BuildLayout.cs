using System.Reflection;
using Nuke.Common.IO;

namespace Nuke.Common.Building;

/// <summary>Where the build's own assembly and project are.</summary>
internal sealed class BuildLayout(AbsolutePath root)
{
    internal AbsolutePath? Assembly { get; } =
        System.Reflection.Assembly.GetEntryAssembly()?.Location is { Length: > 0 } location ? location : null;

    /// <summary>The one project file in the nearest directory above the assembly, not above the root.</summary>
    internal AbsolutePath? ProjectFile
    {
        get
        {
            for (var directory = Assembly?.Parent; directory is not null; directory = directory.Parent)
            {
                if (Directory.Exists(directory) && Directory.GetFiles(directory, "*.csproj") is [var only])
                    return only;
                if (directory == root)
                    break;
            }

            return null;
        }
    }
}
