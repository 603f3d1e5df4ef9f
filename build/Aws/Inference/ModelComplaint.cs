namespace Pipeline.Aws.Inference;

/// <summary>What to do about a container's own errors, by its status and words.</summary>
internal static class ModelComplaint
{
    private const int FirstServerFault = 500;

    /// <summary>What to do.</summary>
    /// <param name="status">The container's HTTP status; null when it gave none.</param>
    /// <param name="message">What it said.</param>
    /// <param name="logGroup">Where it logs.</param>
    public static string Advice(int? status, string message, string logGroup) => (status, message) switch
    {
        (_, var said) when said.Contains("UTF-8 BOM", StringComparison.OrdinalIgnoreCase) =>
            "The body begins with a byte order mark. Save the file as UTF-8 without one, and send it again.",
        (415, _) => "The container does not take this content type. Name the right one with --content-type, such as text/csv or application/json.",
        (422, _) => "The container does not accept a parameter or the form of the body: compare --max-new-tokens, --temperature and --top-p with its limits, or send a body of your own with --file.",
        (429, _) => "The container has too many requests. Send the request again in a while, or give the endpoint more instances or copies.",
        ( >= FirstServerFault or null, _) => $"The container failed. Its log says why: aws logs tail {logGroup} --since 10m",
        _ => $"Correct the request as the container says, or send a body of your own with --file. Its log says more: aws logs tail {logGroup} --since 10m",
    };
}
