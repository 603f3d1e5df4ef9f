using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Pipeline.Failures;
using Pipeline.Sandbox;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline;

/// <summary>Starts the sandbox, and says what to do when it cannot start.</summary>
internal static class LocalSandbox
{
    /// <summary>Starts it.</summary>
    /// <exception cref="InvalidInput">There is no such port.</exception>
    /// <exception cref="NotReady">Another run has its memory, or another program its port.</exception>
    public static async Task<SandboxHost> StartAsync(SandboxOptions options, CancellationToken cancellation)
    {
        if (options.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            throw new InvalidInput(new Problem("PL2001", $"--port: there is no port {options.Port}", Hint: "ports go from 1 to 65535; 0 takes any that is free"));
        try
        {
            return await SandboxHost.StartAsync(options, cancellation);
        }
        catch (StateInUse busy)
        {
            throw new NotReady(new Problem("PL3005", $"the sandbox's memory is in use by {(busy.ProcessId is { } id ? $"process {id}" : "another process")}", Hint: "let the other run end, or stop it: `./build.sh Sandbox` holds the sandbox until Ctrl-C"));
        }
        catch (StateForeign foreign)
        {
            throw new NotReady(new Problem("PL3013", foreign.Message, Hint: "look what it is, and delete or move it"));
        }
        catch (Exception taken) when (taken is IOException or SocketException && options.Port != 0)
        {
            throw new NotReady(new Problem("PL3006", $"port {options.Port} cannot be served on: {taken.Message}", Hint: $"choose another one: ./build.sh Sandbox --port {options.Port + 1}"));
        }
    }

    /// <summary>Ends this process, and the sandbox with it, when that many calls have been carried out: nothing is flushed, closed or said.</summary>
    public static Action<RecordedCall>? KillingAt(int? number)
    {
        if (number is null)
            return null;
        var carriedOut = 0;
        return _ =>
        {
            if (Interlocked.Increment(ref carriedOut) == number)
                Process.GetCurrentProcess().Kill();
        };
    }

    /// <summary>Prints what went wrong inside the sandbox: who sees only its answers sees an internal failure.</summary>
    public static void Tell(Exception fault) => Console.Error.WriteLine($"The sandbox made a mistake: {fault}");

    /// <summary>Lets the code that most requests need be compiled before somebody waits for it; nobody waits for that.</summary>
    public static void WarmUp(CancellationToken cancellation) => _ = Task.Run(() => Pipeline.Sandbox.WarmUp.RunAsync(cancellation), cancellation);
}
