using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>A function as requests name it: by its name, an ARN or a part of one, each perhaps with a version or an alias behind it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Region">The region.</param>
/// <param name="Name">The function's name.</param>
/// <param name="Qualifier">The version or alias; null when none was named.</param>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html#lambda-GetFunction-request-FunctionName</remarks>
internal sealed record Qualifiers(string Account, string Region, string Name, string? Qualifier)
{
    /// <summary>The version that is not published.</summary>
    public const string Latest = "$LATEST";

    /// <summary>The key of the function's record.</summary>
    public string Key => $"{Account}/{Region}/{Name}";

    /// <summary>The version or alias meant.</summary>
    public string Version => Qualifier ?? Latest;

    /// <summary>The ARN as it was asked for.</summary>
    public string Arn(Call call) => $"arn:{call.Partition}:lambda:{Region}:{Account}:function:{Name}{(Qualifier is null ? "" : ":" + Qualifier)}";

    /// <summary>Reads a name; a separate qualifier wins over one behind the name.</summary>
    /// <exception cref="AwsError">It is in another region.</exception>
    public static Qualifiers Read(Call call, string name, string? qualifier)
    {
        var parts = name.Split(':');
        var at = Array.IndexOf(parts, "function");
        var (account, region) = (call.Account, call.Region);
        if (at > 0)
        {
            account = parts[at - 1];
            region = parts is ["arn", _, "lambda", var named, ..] ? named : region;
        }
        var own = parts[(at + 1)..];
        if (region != call.Region)
            throw new AwsError("ResourceNotFoundException", $"Functions from '{region}' are not reachable in this region ('{call.Region}')", 404) { Members = new() { ["Type"] = "User" } };
        return new(account, region, own[0], qualifier ?? own.ElementAtOrDefault(1));
    }
}
