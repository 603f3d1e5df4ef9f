using System.Text.Json.Nodes;

namespace Pipeline.Manifests;

/// <summary>Where an input's value comes from. Environment variables, parameter values and defaults are known already.</summary>
public abstract record InputValue
{
    /// <summary>Known when the manifest was read.</summary>
    /// <param name="Value">The value, in the type that the module declares.</param>
    public sealed record Known(JsonNode Value) : InputValue
    {
        /// <summary>Says only that there is a value: it may be a secret.</summary>
        public override string ToString() => "a known value";
    }

    /// <summary>An output of a module that is deployed before.</summary>
    /// <param name="Group">The other module's group.</param>
    /// <param name="Module">The other module.</param>
    /// <param name="Key">The output; null for all of them as a map.</param>
    public sealed record FromModule(string Group, string Module, string? Key) : InputValue;

    /// <summary>A parameter in the Systems Manager Parameter Store of the module's account and region.</summary>
    /// <param name="Name">The parameter's name.</param>
    public sealed record FromParameterStore(string Name) : InputValue;

    /// <summary>A secret in Secrets Manager. It is never read here; CloudFormation does, through a dynamic reference.</summary>
    /// <param name="Name">The secret's name or ARN.</param>
    /// <param name="JsonKey">The key in its JSON text; null for the whole text.</param>
    /// <param name="Version">A version stage or a version id; null for the current one.</param>
    public sealed record FromSecret(string Name, string? JsonKey, string? Version) : InputValue
    {
        /// <summary>
        /// The reference in CloudFormation's notation
        /// (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html).
        /// </summary>
        public string DynamicReference => (JsonKey, Version) switch
        {
            (null, null) => $"{{{{resolve:secretsmanager:{Name}}}}}",
            (_, null) => $"{{{{resolve:secretsmanager:{Name}:SecretString:{JsonKey}}}}}",
            _ when Guid.TryParse(Version, out _) => $"{{{{resolve:secretsmanager:{Name}:SecretString:{JsonKey}::{Version}}}}}",
            _ => $"{{{{resolve:secretsmanager:{Name}:SecretString:{JsonKey}:{Version}}}}}",
        };

        /// <summary>Reads <c>name[:json-key[:stage-or-version]]</c>, where the name may be an ARN.</summary>
        public static FromSecret Parse(string text)
        {
            var parts = text.Split(':');
            // arn:partition:secretsmanager:region:account:secret:name
            var length = text.StartsWith("arn:", StringComparison.Ordinal) ? Math.Min(7, parts.Length) : 1;
            var rest = parts[length..];
            return new FromSecret(string.Join(':', parts[..length]), Part(rest, 0), Part(rest, 1) ?? Part(rest, 2));
        }

        private static string? Part(string[] parts, int index) =>
            parts.Length > index && parts[index].Length > 0 ? parts[index] : null;
    }
}
