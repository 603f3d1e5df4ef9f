using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>What is told to fail: an operation, a resource of every stack by its logical id, or a model, endpoint or job by its name.</summary>
/// <param name="Name">What was told: <c>ssm:PutParameter</c>, <c>PutParameter</c> <c>ModelBucket</c> or <c>my-endpoint</c>.</param>
/// <param name="Where">The calls that fail; null when a resource is meant.</param>
/// <param name="Reason">What is said of it; null for words of the sandbox's own.</param>
public sealed record Failing(string Name, Where? Where, string? Reason)
{
    /// <summary>Reads a text as <see cref="Parse"/> does.</summary>
    public static implicit operator Failing(string text) => Parse(text);

    /// <summary>
    /// Reads <c>ssm:PutParameter</c>, <c>PutParameter</c> (an operation of any service), a logical id or a name, each with an optional
    /// <c>:reason</c>. An operation's name wins over a resource's.
    /// </summary>
    /// <exception cref="FormatException">A service has no such operation, or it can be no resource.</exception>
    public static Failing Parse(string text)
    {
        var (first, rest) = Cut(text);
        if (rest is not null && Where.ServiceOf(first) is { } service && Operation(first, service, Cut(rest).First) is { } operation)
            return new($"{service}:{operation.Operation}", operation, Cut(rest).Behind);
        if (Where.OperationAnywhere(first) is { } anywhere)
            return new(anywhere.Operation!, anywhere, rest);
        // Letters and digits in logical ids, dashes between them in SageMaker's names.
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html
        return first.Length > 0 && first.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? new(first, null, rest)
            : throw new FormatException($"'{first}' is neither an operation nor a logical id or name; a reason stands behind a colon: 'ModelBucket:no space', 'ssm:PutParameter:too tired'");
    }

    /// <summary>The error that a call is refused with: that of the service whose code the reason begins with, else one of the sandbox's own.</summary>
    internal AwsError Error(ApiModel model, Operation operation)
    {
        var word = Reason?.Split(' ', 2)[0].TrimEnd(':') ?? "";
        var said = Reason?[Math.Min(Reason.Length, Reason.Split(' ', 2)[0].Length)..].Trim() is { Length: > 0 } words ? words : $"{operation.Name} was told to fail.";
        foreach (var error in operation.Errors)
            if (word == error.Name || word == error.ErrorCode)
                return new(error.ErrorCode!, said, error.ErrorStatus);
        if (word.Length > 0 && model.ErrorStatuses.TryGetValue(word, out var status))
            return new(word, said, status);
        return KnownErrors.Statuses.TryGetValue(word, out var known)
            ? new(word, said, known)
            : new("SandboxToldToFail", string.IsNullOrEmpty(Reason) ? said : Reason, 400);
    }

    // A logical id may be called like a service, but not in small letters with a colon behind it.
    private static Where? Operation(string typed, string service, string operation)
    {
        try
        {
            return Where.OperationOf(service, operation);
        }
        catch (FormatException) when (typed != service)
        {
            return null;
        }
    }

    private static (string First, string? Behind) Cut(string text) => text.Split(':', 2) is [var first, var rest] ? (first, rest) : (text, null);
}
