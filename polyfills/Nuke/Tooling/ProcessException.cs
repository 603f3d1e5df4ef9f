using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>A program ended with another exit code than 0.</summary>
public class ProcessException : Exception
{
    /// <summary>For a program that has ended.</summary>
    public ProcessException(IProcess process) : base(Describe(process))
    {
        Process = process;
        ExitCode = process.ExitCode;
    }

    /// <summary>The program.</summary>
    public IProcess Process { get; }

    /// <summary>Its exit code.</summary>
    public int ExitCode { get; }

    /// <summary>What was called, where, and what it complained of; no stack, for the fault is not in the build.</summary>
    public override string ToString() => $"{GetType().FullName}: {Message}";

    private static string Describe(IProcess process)
    {
        var text = new StringBuilder($"Process '{Path.GetFileNameWithoutExtension(process.FileName)}' exited with code {process.ExitCode}.")
            .AppendLine()
            .AppendLine($"   > {process.FileName} {process.Arguments}")
            .Append($"   @ {process.WorkingDirectory}");
        var errors = process.Output.Where(line => line.Type == OutputType.Err).ToList();
        if (errors.Count > 0)
            text.AppendLine().Append("Error output:");
        foreach (var line in errors)
            text.AppendLine().Append("   ").Append(line.Text);
        return text.ToString();
    }
}
