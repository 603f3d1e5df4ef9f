using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SecretsManager;

/// <summary>Random passwords out of kinds of characters.</summary>
/// <remarks>https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html</remarks>
internal static class Password
{
    public const int UsualLength = 32;

    /// <summary>The kinds of characters that a request allows, each without what it excludes.</summary>
    public static IReadOnlyList<string> Kinds(JsonObject input)
    {
        var excluded = input.Text("ExcludeCharacters") ?? "";
        (string Characters, bool Taken)[] kinds =
        [
            ("abcdefghijklmnopqrstuvwxyz", input.Flag("ExcludeLowercase") != true),
            ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", input.Flag("ExcludeUppercase") != true),
            ("0123456789", input.Flag("ExcludeNumbers") != true),
            ("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", input.Flag("ExcludePunctuation") != true),
            (" ", input.Flag("IncludeSpace") == true),
        ];
        return [.. kinds.Where(kind => kind.Taken).Select(kind => string.Concat(kind.Characters.Except(excluded))).Where(kind => kind.Length > 0)];
    }

    /// <summary>A password.</summary>
    /// <param name="each">Whether it has at least one character of every kind.</param>
    public static string Make(IReadOnlyList<string> kinds, int length, bool each)
    {
        var letters = new char[length];
        RandomNumberGenerator.GetItems(string.Concat(kinds).AsSpan(), letters);
        for (var kind = 0; each && kind < kinds.Count; kind++)
            letters[kind] = kinds[kind][RandomNumberGenerator.GetInt32(kinds[kind].Length)];
        RandomNumberGenerator.Shuffle(letters.AsSpan());
        return new(letters);
    }
}
