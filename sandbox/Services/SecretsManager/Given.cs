using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SecretsManager;

/// <summary>The value of a request: text or bytes.</summary>
/// <param name="Text">The text, or the bytes in base64.</param>
/// <param name="Binary">Whether it is bytes.</param>
internal sealed record Given(string Text, bool Binary)
{
    private const int Longest = 65536;

    /// <summary>The value of a request, or null when it has none.</summary>
    /// <exception cref="AwsError">It has two, or one that is too long.</exception>
    public static Given? Read(JsonObject input)
    {
        var (text, binary) = (input.Text("SecretString"), input.Text("SecretBinary"));
        if (text is not null && binary is not null)
            throw new AwsError("InvalidParameterException", "You can't specify both a binary secret value and a string secret value in the same secret.");
        // The model counts characters; the quota is in bytes: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
        if (text is not null && Encoding.UTF8.GetByteCount(text) > Longest)
            throw new AwsError("InvalidParameterException", $"The secret value is too long: at most {Longest} bytes.");
        return text is not null ? new(text, false) : binary is not null ? new(binary, true) : null;
    }

    // A record would write its members out.
    public override string ToString() => nameof(Given);
}
