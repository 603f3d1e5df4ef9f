using Pipeline.Aws.Logs;
using SdkBuild = Amazon.CodeBuild.Model.Build;

namespace Pipeline.Aws.CodeBuild;

/// <summary>A build as CodeBuild tells of it.</summary>
/// <param name="Id">Its id: the project's name, a colon and a UUID.</param>
/// <param name="Status"><c>IN_PROGRESS</c>, <c>SUCCEEDED</c>, <c>FAILED</c>, <c>FAULT</c>, <c>STOPPED</c> or <c>TIMED_OUT</c>.</param>
/// <param name="Phase">The phase that it is in.</param>
/// <param name="Source">Where its source lies.</param>
/// <param name="Phases">The phases that it went through.</param>
/// <remarks>https://docs.aws.amazon.com/codebuild/latest/APIReference/API_Build.html</remarks>
public sealed record BuildRecord(string Id, string Status, string Phase, string Source, IReadOnlyList<BuildPhaseRecord> Phases)
{
    /// <summary>The group and the stream of its log; null when it has none yet.</summary>
    public (string Group, string Stream)? Log { get; init; }

    /// <summary>Whether it is over, well or badly.</summary>
    public bool IsOver => Status != "IN_PROGRESS";

    /// <summary>Whether all went well.</summary>
    public bool Succeeded => Status == "SUCCEEDED";

    /// <summary>The phase that failed first; null when none did.</summary>
    public BuildPhaseRecord? FirstFailure => Phases.FirstOrDefault(phase => phase.IsOver && phase.Status != "SUCCEEDED");

    /// <summary>Whether it failed before it began because its role cannot be assumed, as when the role was made moments ago.</summary>
    public bool CameTooEarly => IsOver && FirstFailure is { Name: "QUEUED" or "SUBMITTED" } failure && failure.Message.Contains("sts:AssumeRole", StringComparison.Ordinal);

    internal static BuildRecord Of(SdkBuild build) => new(
        build.Id, build.BuildStatus?.Value ?? "", build.CurrentPhase ?? "", build.Source?.Location ?? "",
        [.. (build.Phases ?? []).Select(phase => new BuildPhaseRecord(phase.PhaseType?.Value ?? "", phase.PhaseStatus?.Value ?? "", Message(phase)))])
    {
        Log = build.Logs is { GroupName: { Length: > 0 } group, StreamName: { Length: > 0 } stream } ? (group, stream) : null,
    };

    private static string Message(Amazon.CodeBuild.Model.BuildPhase phase) => LogTail.Masked(string.Join(" ", (phase.Contexts ?? [])
        .SelectMany(context => new[] { context.StatusCode, context.Message }).Where(text => !string.IsNullOrEmpty(text))));
}

/// <summary>A phase of a build.</summary>
/// <param name="Name">CodeBuild's name of it, such as <c>DOWNLOAD_SOURCE</c>.</param>
/// <param name="Status">How it ended; empty while it goes on.</param>
/// <param name="Message">What CodeBuild says of it, free of tokens; may be empty.</param>
public sealed record BuildPhaseRecord(string Name, string Status, string Message)
{
    /// <summary>Whether it is over.</summary>
    public bool IsOver => Status.Length > 0 && Status != "IN_PROGRESS";
}
