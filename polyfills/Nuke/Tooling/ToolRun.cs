namespace Nuke.Common.Tooling;

/// <summary>Calls a program as its options say.</summary>
internal static class ToolRun
{
    internal static IReadOnlyCollection<Output> Run(string tool, ToolOptions options)
    {
        var arguments = string.Join(' ', options.Arguments.Select(Quoting.IfNeeded).Concat(options.ProcessAdditionalArguments).Append(options.LastArguments).OfType<string>());
        using var process = ProcessTasks.StartProcess(
            tool,
            arguments,
            options.ProcessWorkingDirectory,
            options.ProcessEnvironmentVariables,
            options.ProcessExecutionTimeout,
            options.ProcessOutputLogging,
            options.ProcessInvocationLogging);
        process.AssertWaitForExit();
        (options.ExitHandler ?? (ended => ended.AssertZeroExitCode()))(process);
        return process.Output;
    }

    /// <summary>Calls a program several times; with <paramref name="completeOnFailure"/> the rest is called after a failure too.</summary>
    internal static IReadOnlyCollection<(T Settings, IReadOnlyCollection<Output> Output)> RunAll<T>(
        string tool, IEnumerable<T> all, int degreeOfParallelism, bool completeOnFailure) where T : ToolOptions
    {
        var calls = all.ToList();
        var results = new (T, IReadOnlyCollection<Output>)[calls.Count];
        var failures = new List<Exception>();
        Parallel.For(0, calls.Count, new ParallelOptions { MaxDegreeOfParallelism = degreeOfParallelism }, (at, loop) =>
        {
            try
            {
                results[at] = (calls[at], Run(tool, calls[at]));
            }
            catch (ProcessException exception)
            {
                lock (failures)
                    failures.Add(exception);
                if (!completeOnFailure)
                    loop.Stop();
            }
        });
        return failures switch
        {
            [] => results,
            [var only] => throw only,
            _ => throw new AggregateException(failures),
        };
    }
}
