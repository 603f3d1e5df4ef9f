using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ssm;

/// <summary>The rules for parameter names.</summary>
/// <remarks>https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html</remarks>
internal static class ParameterName
{
    private const int Longest = 1011;
    private const int Deepest = 15;

    /// <summary>The name when it is allowed for a new parameter.</summary>
    /// <exception cref="AwsError">It is not.</exception>
    public static string Check(Call call, string name)
    {
        var bare = name.TrimStart('/');
        if (bare.StartsWith("aws", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("ssm", StringComparison.OrdinalIgnoreCase))
            throw name.StartsWith('/') && bare.StartsWith("aws", StringComparison.OrdinalIgnoreCase)
                ? new AwsError("AccessDeniedException", $"No access to reserved parameter name: {name}.")
                : Invalid($"Parameter name: can't be prefixed with \"{bare[..3].ToLowerInvariant()}\" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_");
        if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/'))
            throw Invalid("Parameter name must only contain letters, numbers and the following 4 symbols .-_/ : " + name);
        if (name.Contains('/', StringComparison.Ordinal) && !name.StartsWith('/'))
            throw Invalid("Parameter name must be a fully qualified name.");
        if (name.EndsWith('/') || name.Contains("//", StringComparison.Ordinal))
            throw Invalid("Parameter name must not end with a slash or contain an empty sub-path.");
        if (name.Count(letter => letter == '/') > Deepest)
            throw new AwsError("HierarchyLevelLimitExceededException", $"A parameter name can have a maximum of {Deepest} levels.");
        if ($"arn:aws:ssm:{call.Region}:{call.Account}:parameter/".Length + name.Length > Longest + 50)
            throw Invalid($"Parameter name exceeds the maximum length of {Longest} characters.");
        return name;
    }

    private static AwsError Invalid(string message) => new("ValidationException", message);
}
