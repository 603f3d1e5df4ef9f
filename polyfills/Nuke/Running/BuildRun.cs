using System.Linq.Expressions;
using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;
using Nuke.Common.Printing;
using Serilog;

namespace Nuke.Common.Running;

/// <summary>The way of a run from the command line to the exit code.</summary>
internal static class BuildRun
{
    internal const int Failed = 1;
    internal const int InvalidCommandLine = 2;

    /// <summary>Runs in this process, on its console.</summary>
    internal static int OfProcess<T>(Expression<Func<T, Target>>[] defaults) where T : NukeBuild, new()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = System.Text.Encoding.UTF8;
        return Guarded(Console.Out, () => Session.OfProcess, session => Run(session, defaults, ownsProcess: true));
    }

    /// <summary>Runs within other surroundings; several may do so at once.</summary>
    internal static int Within<T>(Surroundings surroundings, params Expression<Func<T, Target>>[] defaults) where T : NukeBuild, new() =>
        Guarded(surroundings.Out, () => new Session(surroundings), session => Run(session, defaults, ownsProcess: false));

    private static int Guarded(TextWriter output, Func<Session> start, Func<Session, int> run)
    {
        try
        {
            var session = start();
            using (session.Enter())
            {
                var exitCode = run(session);
                session.Printer.Blocks.Release();
                return exitCode;
            }
        }
        catch (InvalidCommandLineException exception)
        {
            // Without a root directory there is no session that could print.
            foreach (var problem in exception.Problems)
                output.WriteLine(problem);
            return InvalidCommandLine;
        }
    }

    private static int Run<T>(Session session, Expression<Func<T, Target>>[] defaults, bool ownsProcess) where T : NukeBuild, new()
    {
        T? build = null;
        try
        {
            if (Log.Logger is not EngineLogger)
                Log.Logger = new EngineLogger();
            var model = new BuildModel(typeof(T));
            // Before the build exists: its initializers and definitions may ask for values of components.
            session.Values = new ParameterValues(session, model.Parameters);
            if (ownsProcess)
                TakeProcess(session);
            build = new T();
            var targets = TargetGraph.Of(build, model);
            foreach (var expression in defaults)
                Find(targets, expression.Read<Target>(build)).IsDefault = true;
            return new PreparedRun(session, build, model, targets).Go();
        }
        catch (InvalidCommandLineException exception)
        {
            return Refuse(session.Printer, exception.Problems);
        }
        catch (Exception exception)
        {
            new FailureReport(session.Printer).Print("Build", "The build has thrown an exception", FailureText.Unwrap(exception));
            return build?.ExitCode ?? Failed;
        }
    }

    /// <summary>What the build writes to the console goes through the printer too, and the end of the process is not missed.</summary>
    private static void TakeProcess(Session session)
    {
        session.Interruption.ListenToProcess();
        Console.SetOut(new ConsoleWriter(PieceKind.Output, () => Session.Current));
        Console.SetError(new ConsoleWriter(PieceKind.Error, () => Session.Current));
        // For whoever redraws parts of a terminal: he must not while output is held back.
        if (session.Options.Parallel > 1)
            AppContext.SetSwitch("Nuke.Parallel", true);
    }

    private static ExecutableTarget Find(IReadOnlyList<ExecutableTarget> targets, Target factory) =>
        targets.FirstOrDefault(target => target.Factory.Equals(factory))
        ?? throw new BuildDefinitionException("A default target given to Execute is not a target property of the build.");

    private static int Refuse(Printer printer, IReadOnlyList<string> problems)
    {
        foreach (var problem in problems)
        {
            // GitHub shows an annotation in the log too, and nobody needs to read the same twice.
            if (printer.GitHub)
                printer.Annotate("Command line", problem);
            else
                printer.Quote(printer.Palette.Bad(problem));
        }

        return InvalidCommandLine;
    }
}
