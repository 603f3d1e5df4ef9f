namespace Pipeline.Inference;

/// <summary>An answer for people.</summary>
/// <param name="Text">What the model says.</param>
/// <param name="Tokens">How many tokens there were, if the container told.</param>
public sealed record ModelAnswer(string Text, TokenCount? Tokens = null);

/// <summary>How many tokens there were.</summary>
/// <param name="Prompt">Of the prompt; null when that was not told.</param>
/// <param name="Answer">Of the answer; null when that was not told.</param>
public sealed record TokenCount(int? Prompt, int? Answer);
