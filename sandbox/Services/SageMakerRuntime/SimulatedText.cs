namespace Pipeline.Sandbox.Services.SageMakerRuntime;

/// <summary>
/// Text that stands for what a model would generate: it says so itself, in its first word, and is the same for the same request.
/// A token is a word here.
/// </summary>
/// <param name="Tokens">The words, each with the space before it.</param>
/// <param name="IsCut">Whether there would have been more than the request allows.</param>
internal sealed record SimulatedText(IReadOnlyList<string> Tokens, bool IsCut)
{
    /// <summary>What every generated text begins with.</summary>
    public const string Mark = "[simulated]";

    private const int Quoted = 12;

    /// <summary>The whole text.</summary>
    public string Text => string.Concat(Tokens);

    /// <summary>Text for a prompt.</summary>
    /// <param name="model">The model that would answer.</param>
    /// <param name="prompt">What it is asked.</param>
    /// <param name="limit">How many tokens at most; null for as many as it takes.</param>
    public static SimulatedText Of(string model, string prompt, int? limit)
    {
        var words = Words(prompt);
        var quote = string.Join(' ', words.Take(Quoted)) + (words.Count > Quoted ? " ..." : "");
        var text = Words($"{Mark} No model runs in the sandbox. {model} would answer a prompt of {words.Count} words here that begins: {quote}");
        var kept = text.Take(Math.Max(1, limit ?? text.Count)).Select((word, at) => at == 0 ? word : " " + word).ToList();
        return new(kept, kept.Count < text.Count);
    }

    /// <summary>How many tokens a text has.</summary>
    public static int Count(string text) => Words(text).Count;

    private static List<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
