using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>What topics may be called, and how many there may be.</summary>
/// <remarks>https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/classifying-your-repository-with-topics</remarks>
internal static partial class TopicRules
{
    private const int Most = 20;

    public static IReadOnlyList<string> Check(IReadOnlyList<string> names)
    {
        if (names.Count > Most)
            throw ApiError.Unprocessable("A repository cannot have more than 20 topics.");
        if (names.FirstOrDefault(name => !Topic().IsMatch(name)) is not null)
            throw ApiError.Unprocessable("Validation Failed: Topics must start with a lowercase letter or number, consist of 50 characters or less, and can include hyphens.");
        return [.. names.Distinct()];
    }

    public static JsonObject Written(IReadOnlyList<string> names) => new() { ["names"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) };

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,49}\\z")]
    private static partial Regex Topic();
}
