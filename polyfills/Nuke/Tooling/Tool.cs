using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>Calls a program and gives back what it printed.</summary>
/// <param name="arguments">The arguments; interpolated values are quoted as needed.</param>
/// <param name="workingDirectory">Null means that of the build.</param>
/// <param name="environmentVariables">Null means those of the build.</param>
/// <param name="timeout">In milliseconds; null waits for ever.</param>
/// <param name="logOutput">Whether what the program prints is logged.</param>
/// <param name="logInvocation">Whether the call is logged.</param>
/// <param name="logger">Takes each line instead of the log.</param>
/// <param name="exitHandler">Decides what an exit code means; by default all but 0 fail.</param>
public delegate IReadOnlyCollection<Output> Tool(
    ArgumentStringHandler arguments,
    string? workingDirectory = null,
    IReadOnlyDictionary<string, string>? environmentVariables = null,
    int? timeout = null,
    bool? logOutput = null,
    bool? logInvocation = null,
    Action<OutputType, string>? logger = null,
    Action<IProcess>? exitHandler = null);
