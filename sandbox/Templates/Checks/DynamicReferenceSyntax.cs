using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The grammar of dynamic references, and where each kind may stand.</summary>
internal static class DynamicReferenceSyntax
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html
    private static readonly string[] SecureProperties = ["Password", "MasterUserPassword", "AdministratorAccountPassword", "UserPassword", "AuthToken", "LoginProfile.Password"];

    /// <summary>The code and words of what is wrong, or null.</summary>
    public static (string Code, string Words)? Objection(DynamicReference reference, string section, string property)
    {
        var shown = $"{{{{resolve:{reference.Body}}}}}";
        if (reference.Service is not ("ssm" or "ssm-secure" or "secretsmanager"))
            return ("T2003", $"'{shown}' asks an unknown service: use ssm, ssm-secure or secretsmanager");
        // A variable of Fn::Sub may bring any of the parts.
        if (!reference.Body.Contains("${", StringComparison.Ordinal) && Malformed(reference) is { } wanted)
            return ("T2003", $"'{shown}' is malformed: write {wanted}");
        if (reference.Service == "secretsmanager" && (section != "Resources" || !property.StartsWith(".Properties", StringComparison.Ordinal)))
            return ("T2005", $"'{shown}' may stand in resource properties only");
        if (reference.Service == "ssm-secure" && (section != "Resources" || !SecureProperties.Any(name => property.EndsWith("." + name, StringComparison.Ordinal))))
            return ("T2005", $"'{shown}' is supported in a few password properties only; use secretsmanager");
        return null;
    }

    private static string? Malformed(DynamicReference reference)
    {
        var parts = reference.Body.Split(':');
        return reference.Service switch
        {
            "ssm" => parts.Length is 2 or 3 && IsName(parts[1]) && (parts.Length == 2 || IsVersion(parts[2])) ? null : "{{resolve:ssm:name}} or {{resolve:ssm:name:version}}",
            "ssm-secure" => parts.Length is 2 or 3 && IsName(parts[1]) && (parts.Length == 2 || IsVersion(parts[2])) ? null : "{{resolve:ssm-secure:name:version}}",
            _ => IsSecret(parts) ? null : "{{resolve:secretsmanager:secret:SecretString:json-key:stage:version}}",
        };
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '.' or '-' or '/');

    private static bool IsVersion(string version) => version.Length > 0 && version.All(char.IsAsciiDigit);

    // secretsmanager:id[:SecretString[:key[:stage[:version]]]], where an ARN as id has six colons of its own.
    private static bool IsSecret(string[] parts)
    {
        var id = parts.Length > 1 && parts[1] == "arn" ? 8 : 2;
        return parts.Length >= id && parts[id - 1].Length > 0 && parts.Length <= id + 4 && (parts.Length == id || parts[id] is "SecretString" or "");
    }
}
