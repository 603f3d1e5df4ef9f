namespace Nuke.Common.Tooling;

/// <summary>A program that was started.</summary>
public interface IProcess : IDisposable
{
    /// <summary>Its number.</summary>
    int Id { get; }

    /// <summary>The program.</summary>
    string FileName { get; }

    /// <summary>What it was called with.</summary>
    string Arguments { get; }

    /// <summary>Where it runs.</summary>
    string WorkingDirectory { get; }

    /// <summary>Its lines so far; all of them once it has ended.</summary>
    IReadOnlyCollection<Output> Output { get; }

    /// <summary>0 for success; only once it has ended.</summary>
    int ExitCode { get; }

    /// <summary>Whether it has ended.</summary>
    bool HasExited { get; }

    /// <summary>Ends it, with all that it started.</summary>
    void Kill();

    /// <summary>Waits for its end.</summary>
    /// <returns>False if time ran out, and then it was ended.</returns>
    bool WaitForExit();
}
