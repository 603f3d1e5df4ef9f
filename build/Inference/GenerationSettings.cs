namespace Pipeline.Inference;

/// <summary>How text is generated.</summary>
/// <param name="MaxNewTokens">How many tokens at most.</param>
/// <param name="Temperature">0 for always the likeliest token; the greater, the more varied.</param>
/// <param name="TopP">From how much of the probability tokens are drawn, above 0 and up to 1.</param>
/// <param name="RepetitionPenalty">Above 1 makes what was said before less likely; 1 is no penalty.</param>
public sealed record GenerationSettings(int MaxNewTokens = 150, double Temperature = 0.01, double TopP = 0.9, double RepetitionPenalty = 1.1);
