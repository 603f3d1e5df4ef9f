namespace Pipeline.Sandbox.Serving;

/// <summary>AWS's partitions, the second part of every ARN.</summary>
/// <remarks>https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html</remarks>
public static class Partition
{
    /// <summary>The partition that a region is in.</summary>
    public static string Of(string region) =>
        region.StartsWith("cn-", StringComparison.Ordinal) ? "aws-cn"
        : region.StartsWith("us-gov-", StringComparison.Ordinal) ? "aws-us-gov"
        : "aws";
}
