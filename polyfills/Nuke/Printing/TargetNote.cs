using Nuke.Common.Execution;

namespace Nuke.Common.Printing;

/// <summary>What stands behind a target in a table: what it reported or why it was left out, else why it failed.</summary>
internal static class TargetNote
{
    /// <returns>One line; null if there is nothing to say.</returns>
    internal static string? Of(ExecutableTarget target)
    {
        if (target.SummaryInformation.Count > 0)
            return OneLine(string.Join(", ", target.SummaryInformation.Select(pair => $"{pair.Key}: {pair.Value}")));
        return target.Failure is { } failure ? $"{failure.GetType().Name}: {FailureText.FirstLine(failure)}" : null;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
