using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>The tags that a manifest gives to a portfolio and its products.</summary>
/// <remarks>Limits: https://docs.aws.amazon.com/servicecatalog/latest/dg/API_Tag.html and API_CreateProduct.html.</remarks>
internal static class PortfolioTags
{
    private const int LongestKey = 128;
    private const int LongestValue = 256;
    private const int Most = 20;

    // Where a thing comes from (three), the template, the visibility in Studio, and the domain's id and ARN.
    private const int Own = 7;

    // AWS keeps the first for itself; the others say where things come from and what Studio does with them.
    private static readonly string[] Reserved = ["aws:", "pipeline:", "sagemaker:"];

    /// <summary>What AWS would refuse, or what would be overwritten without a word.</summary>
    public static IEnumerable<Problem> Problems(ResolvedInputs inputs)
    {
        foreach (var problem in new[] { "tags", "custom-tags" }.SelectMany(input => Problems(inputs.Map(input), inputs[input].Location)))
            yield return problem;
        var all = TemplateModel.ProjectTags(inputs);
        if (all.Count > Most - Own)
            yield return new Problem("PL2413", $"{all.Count} tags are given; a product has at most {Most}, of which {Own} are the pipeline's", inputs["tags"].Location, $"keep {Most - Own} of them");
    }

    private static IEnumerable<Problem> Problems(IReadOnlyDictionary<string, string> tags, Location place)
    {
        foreach (var (key, value) in tags)
        {
            if (Reserved.FirstOrDefault(prefix => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } reserved)
                yield return new Problem("PL2413", $"the tag '{key}' cannot be given: keys that begin with {reserved} are reserved", place, "choose another key");
            else if (key.Length is 0 or > LongestKey || !key.All(IsAllowed))
                yield return Form($"the tag key '{key}'", LongestKey, place);
            if (value.Length > LongestValue || !value.All(IsAllowed))
                yield return Form($"the value of the tag '{key}'", LongestValue, place);
        }
    }

    private static Problem Form(string what, int longest, Location place) => new(
        "PL2413", $"{what} is not in the form that AWS takes", place, $"at most {longest} letters, digits, spaces and _ . : / = + - % @");

    private static bool IsAllowed(char one) => char.IsLetterOrDigit(one) || char.IsSeparator(one) || "_.:/=+-%@".Contains(one);
}
