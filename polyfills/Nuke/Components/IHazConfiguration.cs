using Nuke.Common;

namespace Nuke.Components;

/// <summary>A build that compiles in a configuration.</summary>
public interface IHazConfiguration : INukeBuild
{
    /// <summary>Debug on a person's machine, Release on a CI server.</summary>
    [Parameter("Configuration to build: 'Debug' (default, local) or 'Release' (server)")]
    Configuration Configuration => TryGetValue(() => Configuration) ?? (IsLocalBuild ? Configuration.Debug : Configuration.Release);
}
