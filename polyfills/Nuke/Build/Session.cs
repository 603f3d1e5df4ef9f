using System.Collections.Concurrent;
using System.Reflection;
using Nuke.Common.CommandLine;
using Nuke.Common.Completion;
using Nuke.Common.IO;
using Nuke.Common.Printing;
using Nuke.Common.Parameters;
using Nuke.Common.Running;

namespace Nuke.Common.Building;

/// <summary>
/// One run of a build. The published API is static (<c>NukeBuild.RootDirectory</c>, <c>Log</c>), so the current run flows
/// with the execution context; that lets several runs share a process, as tests do.
/// </summary>
internal sealed class Session
{
    private static readonly AsyncLocal<Session?> Ambient = new();
    private static readonly Lazy<Session> Process = new(() => new Session(Surroundings.OfProcess()));

    private Verbosity? verbosity;

    internal Session(Surroundings surroundings)
    {
        Surroundings = surroundings;
        Completion = CompletionRequest.Of(surroundings.Arguments);
        // Half a command line, as completion gets it, is not to be understood as a whole one.
        Words = ArgumentWords.Parse(Completion is null ? surroundings.Arguments : []);
        Root = RootDirectories.Find(Words, surroundings);
        Files = new ParameterFiles(Root);
        Options = EngineOptions.Read(Words, surroundings, Files);
        Host = Hosts.Choose(Options, surroundings);
        Layout = new BuildLayout(Root);
        Masks = new Masks();
        // A shell that asks for candidates reads every line as one.
        Printer = new Printer(surroundings, Masks, Completion is null && Host is CI.GitHubActions.GitHubActions, Root);
    }

    /// <summary>The run that the caller belongs to.</summary>
    internal static Session Current => Ambient.Value ?? OfProcess;

    /// <summary>The run that the caller belongs to; null on threads that were started without an execution context.</summary>
    internal static Session? Entered => Ambient.Value;

    /// <summary>The run of this process; also what threads see that were started without an execution context.</summary>
    internal static Session OfProcess => Process.Value;

    /// <summary>Makes this the current run until the result is disposed.</summary>
    internal IDisposable Enter()
    {
        var outer = Ambient.Value;
        Ambient.Value = this;
        return new Exit(outer);
    }

    internal Surroundings Surroundings { get; }

    /// <summary>What a shell asks for; null in an ordinary run.</summary>
    internal CompletionRequest? Completion { get; }

    internal ArgumentWords Words { get; }

    internal ParameterFiles Files { get; }

    internal EngineOptions Options { get; }

    internal AbsolutePath Root { get; }

    internal Host Host { get; }

    internal BuildLayout Layout { get; }

    internal Masks Masks { get; }

    /// <summary>What the run prints to.</summary>
    internal Printer Printer { get; }

    /// <summary>What is to be done if the run is ended from outside.</summary>
    internal Interruption Interruption => field ??= new Interruption(this);

    /// <summary>Values of parameters; made when the build's members are known.</summary>
    internal ParameterValues? Values { get; set; }

    /// <summary>Values of members that have no field of their own to hold them.</summary>
    internal ConcurrentDictionary<MemberInfo, object?> Injected { get; } = new();

    internal Verbosity Verbosity
    {
        get => verbosity ?? Options.Verbosity;
        set => verbosity = value;
    }

    private sealed class Exit(Session? outer) : IDisposable
    {
        public void Dispose() => Ambient.Value = outer;
    }
}
