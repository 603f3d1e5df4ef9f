namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>Why hosting fails, in SageMaker's words.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-model-troubleshoot.html</remarks>
internal static class FailureReasons
{
    /// <summary>The reason for a word that <see cref="HostingFailures"/> knows; any other text is a reason itself.</summary>
    /// <param name="word">What was told.</param>
    /// <param name="variant">The production variant whose container it is.</param>
    /// <param name="image">The container's image.</param>
    public static string Of(string word, string variant, string image) => word switch
    {
        HostingFailures.Ping or HostingFailures.Rollback =>
            $"The primary container for production variant {variant} did not pass the ping health check. Please check CloudWatch logs for this endpoint.",
        HostingFailures.Capacity => "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please retry using a different ML instance type or after some time.",
        HostingFailures.Image =>
            $"The primary container for production variant {variant} did not start: the image {image} could not be found. Ensure that the image exists and that the role has pull permission.",
        _ => word,
    };

    /// <summary>What an automatic rollback leaves behind; the words are the sandbox's own.</summary>
    public static string Alarm(string name) => $"The update was rolled back because the CloudWatch alarm {name} went into the ALARM state.";

    /// <summary>What an endpoint's instances have no room for.</summary>
    public const string NoRoom = "There is not enough hardware resources on the instances for this endpoint to create a copy of the inference component.";
}
