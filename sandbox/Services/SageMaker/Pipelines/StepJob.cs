using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>The operations behind a step that makes something in SageMaker.</summary>
/// <param name="Create">What makes it.</param>
/// <param name="Describe">What tells of it.</param>
/// <param name="NameMember">The member with its name; null when SageMaker names it.</param>
/// <param name="ArnMember">The member with its ARN.</param>
/// <param name="Status">The member with its status; null when it is done at once.</param>
/// <param name="Metadata">What the step's metadata call it.</param>
internal sealed record StepJob(string Create, string Describe, string? NameMember, string ArnMember, string? Status, string Metadata)
{
    /// <summary>How often a job is looked at.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    // A job's name may have 63 characters, a tuning job's 32.
    private const int Longest = 63;
    private const int LongestToken = 36;

    public string? Stop { get; init; }

    public int Room { get; init; } = Longest;

    /// <summary>The member by which it is asked for.</summary>
    public string Asked => NameMember ?? "ModelPackageName";

    /// <summary>What a step of some type makes, or null.</summary>
    public static StepJob? Of(string type) => type switch
    {
        "Processing" => Job("ProcessingJob", "ProcessingJob"),
        "Training" => Job("TrainingJob", "TrainingJob"),
        "Transform" => Job("TransformJob", "TransformJob"),
        "Tuning" => Job("HyperParameterTuningJob", "TuningJob") with { Room = 32 },
        "Model" => new("CreateModel", "DescribeModel", "ModelName", "ModelArn", null, "Model"),
        "RegisterModel" => new("CreateModelPackage", "DescribeModelPackage", null, "ModelPackageArn", null, "RegisterModel") { Room = LongestToken },
        _ => null,
    };

    /// <summary>The name of what a step makes, the same for every run that does this attempt of the step.</summary>
    public string Name(Execution execution, PipelineStep step)
    {
        var seed = $"{execution.Row.Arn}/{step.Name}/{execution.Step(step.Name)?["AttemptCount"]}";
        var end = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..10];
        var (begin, middle) = ($"pipelines-{execution.Id}", string.Concat(step.Name.Where(char.IsAsciiLetterOrDigit)));
        var space = Room - begin.Length - end.Length - 2;
        return space < 1 ? $"{execution.Id}-{end}" : $"{begin}-{middle[..Math.Min(middle.Length, space)]}-{end}";
    }

    private static StepJob Job(string kind, string metadata) =>
        new("Create" + kind, "Describe" + kind, kind + "Name", kind + "Arn", kind + "Status", metadata) { Stop = "Stop" + kind };
}
