namespace Pipeline.Reporting;

/// <summary>Something a person may like to know; nothing is wrong.</summary>
public sealed record Noted(string Text) : Event;

/// <summary>A piece of a model's answer, as it arrived.</summary>
/// <param name="Text">The piece, in the model's own words: control characters included.</param>
public sealed record AnswerPiece(string Text) : Event;

/// <summary>A model answered, which ends the step of asking it.</summary>
/// <param name="From">The step: who answered, such as <c>endpoint twin</c>.</param>
/// <param name="Text">The whole answer, in the model's own words: control characters included.</param>
/// <param name="Took">From the request to the end of the answer.</param>
public sealed record AnswerReady(string From, string Text, TimeSpan Took) : Event
{
    /// <summary>From the request to the first piece; null of an answer that came at once.</summary>
    public TimeSpan? FirstPiece { get; init; }

    /// <summary>How many tokens the prompt had, if the container told.</summary>
    public int? PromptTokens { get; init; }

    /// <summary>How many tokens the answer has, if the container told.</summary>
    public int? AnswerTokens { get; init; }

    /// <summary>Where the answer is kept; null when it is nowhere but here.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the text has been shown piece by piece.</summary>
    public bool Streamed => FirstPiece is not null;
}

/// <summary>What is told of an answer beside its text.</summary>
public static class AnswerFacts
{
    /// <summary><c>endpoint twin answered in 1.2 s (first words after 300 ms), 9 tokens in, 31 out</c>.</summary>
    public static string Line(AnswerReady answer)
    {
        var first = answer.FirstPiece is { } time ? $" (first words after {Durations.Text(time)})" : "";
        var tokens = (answer.PromptTokens, answer.AnswerTokens) switch
        {
            ({ } prompt, { } own) => $", {prompt} tokens in, {own} out",
            (null, { } own) => $", {own} tokens out",
            ({ } prompt, null) => $", {prompt} tokens in",
            _ => "",
        };
        return $"{answer.From} answered in {Durations.Text(answer.Took)}{first}{tokens}{(answer.Place is null ? "" : $"; kept at {answer.Place}")}";
    }
}
