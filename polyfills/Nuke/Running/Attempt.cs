using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.Running;

/// <summary>
/// What succeeded so far, kept in <c>.nuke/temp/build-attempt.log</c> until the build succeeds as a whole, so that
/// <c>--continue</c> can leave it out. First line: what was asked for; then one target per line.
/// </summary>
internal sealed class Attempt(AbsolutePath root, IEnumerable<ExecutableTarget> invoked)
{
    private readonly AbsolutePath file = root / ".nuke" / "temp" / "build-attempt.log";
    private readonly string asked = string.Join('+', invoked.Select(target => target.Name).Order(StringComparer.Ordinal));
    private readonly List<string> succeeded = [];

    /// <summary>Targets that succeeded in the last attempt at the same; none if it asked for something else.</summary>
    internal IReadOnlyCollection<string> Succeeded()
    {
        if (!File.Exists(file) || File.ReadAllLines(file) is not [var first, .. var names] || first != asked)
            return [];
        succeeded.AddRange(names);
        return names;
    }

    internal void Add(ExecutableTarget target) => succeeded.Add(target.Name);

    internal void End(bool wholeBuildSucceeded)
    {
        try
        {
            if (wholeBuildSucceeded)
                file.DeleteFile();
            else if (succeeded.Count > 0)
                file.WriteAllLines([asked, .. succeeded]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without the file --continue starts from the beginning, which is never wrong.
        }
    }
}
