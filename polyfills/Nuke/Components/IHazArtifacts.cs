using Nuke.Common;
using Nuke.Common.IO;

namespace Nuke.Components;

/// <summary>A build that makes files to keep.</summary>
public interface IHazArtifacts : INukeBuild
{
    /// <summary>Where they go.</summary>
    AbsolutePath ArtifactsDirectory => RootDirectory / "artifacts";
}
