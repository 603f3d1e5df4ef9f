using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Endpoints.Tables;

/// <summary>Reads out of a model's name how large it is, and how its weights are stored.</summary>
internal static partial class ModelName
{
    // Experts share the layers between them, so that eight of 7 billion are 46.7 and not 56.
    private const decimal NotShared = 0.83m;
    private const decimal Million = 0.001m;

    /// <summary>Billions of parameters; null when the name does not say.</summary>
    /// <param name="id">The model's id; its organisation says nothing.</param>
    public static decimal? Billions(string id)
    {
        var name = id[(id.LastIndexOf('/') + 1)..];
        if (Mixture().Match(name) is { Success: true } mixture)
            return decimal.Round(Number(mixture, "experts") * Number(mixture, "size") * NotShared, 1);
        // "17B-16E" counts what works on a word, not what must fit into memory.
        if (Active().IsMatch(name))
            return null;
        var sizes = Sizes().Matches(name);
        if (sizes.FirstOrDefault(size => size.Groups["unit"].Value is "B" or "b") is { } billions)
            return Number(billions, "size");
        return sizes.FirstOrDefault() is { } millions ? Number(millions, "size") * Million : null;
    }

    /// <summary>How the weights are stored, such as <c>awq</c>; null when the name does not say.</summary>
    /// <param name="id">The model's id.</param>
    public static string? Storage(string id)
    {
        var words = id[(id.LastIndexOf('/') + 1)..].ToLowerInvariant().Split('-', '_', '.');
        if (words.Any(word => word is "int8" or "8bit" or "w8a8" or "w8a16"))
            return "int8";
        if (words.Any(word => word is "int4" or "4bit" or "w4a16" or "awq" or "gptq" or "nf4"))
            return "int4";
        return words.FirstOrDefault(word => word is "fp8" or "gguf" or "nvfp4" or "mxfp4");
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![A-Za-z0-9.])(?<experts>\d{1,3})x(?<size>\d{1,4}(\.\d+)?)[Bb](?![A-Za-z0-9])")]
    private static partial Regex Mixture();

    [GeneratedRegex(@"\d[Bb]-\d+E(?![A-Za-z0-9])")]
    private static partial Regex Active();

    // No letter before: the A3B of "30B-A3B" is what is active, the E4B of others what is effective.
    [GeneratedRegex(@"(?<![A-Za-z0-9.])(?<size>\d{1,4}(\.\d+)?)(?<unit>[BbMm])(?![A-Za-z0-9])")]
    private static partial Regex Sizes();
}
