using System.Runtime.InteropServices;
using Nuke.Common.Building;
using Nuke.Common.Printing;

namespace Nuke.Common.Running;

/// <summary>
/// What happens when the process is about to end before the run has: nothing that was printed is lost, targets that are assured
/// run, and the table shows how far the others came.
/// </summary>
/// <remarks>
/// Handlers of signals are called in the reverse order of their registration, and this one is registered before the build
/// runs. So it is called last, and knows whether the build deals with the signal itself; if so, the run goes on.
/// </remarks>
internal sealed class Interruption(Session session)
{
    private readonly List<IDisposable> registrations = [];
    private Action? interrupt;
    private int happened;

    /// <summary>From here on an interruption has targets to end; <see langword="null"/> if there are none any more.</summary>
    internal void Watch(Action? end) => Volatile.Write(ref interrupt, end);

    internal void ListenToProcess()
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
            registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                if (!context.Cancel)
                    Happen();
            }));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => session.Printer.Blocks.Release();
        AppDomain.CurrentDomain.UnhandledException += (_, crash) => Crash((Exception)crash.ExceptionObject);
    }

    /// <summary>The first time all is brought to an end; whoever asks again is in a hurry.</summary>
    internal void Happen()
    {
        if (Interlocked.Exchange(ref happened, 1) == 0)
            Interlocked.Exchange(ref interrupt, null)?.Invoke();
        session.Printer.Blocks.Release();
    }

    /// <summary>The runtime would print the exception, secrets and all, and end the process without the output that is held.</summary>
    private void Crash(Exception exception)
    {
        new FailureReport(session.Printer).Print("Build", "A thread of the build has thrown an exception", exception);
        session.Printer.Blocks.Release();
        Environment.Exit(BuildRun.Failed);
    }
}
