using Nuke.Common.Execution;

namespace Nuke.Common.Printing;

/// <summary>What stands behind a target in a table: what it reported, why it failed, why it was left out.</summary>
internal static class TargetNote
{
    /// <returns>One line; null if there is nothing to say.</returns>
    internal static string? Of(ExecutableTarget target)
    {
        if (target.SummaryInformation.Count > 0)
            return OneLine(string.Join(", ", target.SummaryInformation.Select(pair => $"{pair.Key}: {pair.Value}")));
        if (target.Failure is { } failure)
            return $"{failure.GetType().Name}: {FailureText.FirstLine(failure)}";
        return target.Skipped switch
        {
            null => null,
            var condition when condition.StartsWith("OnlyWhen", StringComparison.Ordinal) => condition,
            var reason => "Skipped: " + reason,
        };
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
