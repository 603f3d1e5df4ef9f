using System.Runtime.CompilerServices;
using Nuke.Common;
using Serilog;

namespace Pipeline.Polyfills.Tests.Nuke;

/// <summary>A build whose targets log that they ran.</summary>
public abstract class RecordingBuild : NukeBuild
{
    protected static Action Ran([CallerMemberName] string target = "") => () => Log.Information("ran {Target}", target);
}
