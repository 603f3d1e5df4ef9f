using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Modules.Endpoints;

namespace Pipeline.Modules.ModelStore;

/// <summary>The secrets that builds may read Hugging Face tokens from. Only their names are known here.</summary>
public static class TokenSecrets
{
    /// <summary>The endpoint module's input that names its secret.</summary>
    public const string Input = "hf-access-token-secret";

    private const string Ours = "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:";
    private const int PartsOfAnArn = 7;

    /// <summary>
    /// The ARNs, as texts to stand inside <c>!Sub</c>: those whose names begin in the usual way, those that the endpoints of the region
    /// name in the manifests, so that one endpoint's deployment takes nothing from another, and one that is needed now.
    /// </summary>
    /// <param name="endpoint">An endpoint of the region.</param>
    /// <param name="prefix">The usual beginning.</param>
    /// <param name="needed">The secret that is needed now; null when none is.</param>
    public static IReadOnlyList<string> Arns(ReadyModule endpoint, string prefix, string? needed)
    {
        var declared = EndpointNames.ModulesOf(endpoint.Deployment).Where(module => module.Region == endpoint.Module.Region).Append(endpoint.Module)
            .SelectMany(module => module.Inputs.Where(input => ParameterName.Same(input.Definition.Name, Input)))
            .Select(input => input.Value is InputValue.Known { Value: { } known } ? known.ToString() : "");
        var others = declared.Append(needed ?? "").Where(secret => secret.Length > 0 && !secret.StartsWith(prefix, StringComparison.Ordinal)).Select(Arn).Distinct().Order(StringComparer.Ordinal);
        return [$"{Ours}{prefix}*", .. others];
    }

    /// <summary>Holds that a secret is named, and that it is not the token itself that stands there.</summary>
    /// <exception cref="InvalidInput">It is not a secret's name (PL2487). The message does not repeat it: it may be the token.</exception>
    public static void Check(string? secret, Location place)
    {
        if (secret is null)
            return;
        if (secret.Length == 0 || secret.StartsWith("hf_", StringComparison.Ordinal) || secret.Any(letter => !char.IsAsciiLetterOrDigit(letter) && !"/_+=.@-:".Contains(letter)))
            throw new InvalidInput(new Problem("PL2487", "the name of a secret is meant, not the Hugging Face token itself", place,
                "put the token into a file and the file into a secret: aws secretsmanager create-secret --name huggingface/token --secret-string file://token.txt"));
    }

    // A name may have :key behind it; an ARN has seven parts of its own. Secrets Manager adds six characters to a name.
    private static string Arn(string secret)
    {
        var parts = secret.Split(':');
        return parts[0] == "arn" ? string.Join(':', parts.Take(PartsOfAnArn)) : $"{Ours}{parts[0]}-??????";
    }
}
