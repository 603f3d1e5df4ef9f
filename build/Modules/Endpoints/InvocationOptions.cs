using Pipeline.Inference;

namespace Pipeline.Modules.Endpoints;

/// <summary>What the command line says about a request to an endpoint.</summary>
public sealed record InvocationOptions
{
    /// <summary>The endpoint; null for the only one of the manifests.</summary>
    public string? Endpoint { get; init; }

    /// <summary>What to ask; null for a short question of our own.</summary>
    public string? Prompt { get; init; }

    /// <summary>The file with the request's whole body; null to make one of the prompt.</summary>
    public string? File { get; init; }

    /// <summary>What the file is; null to tell by its ending.</summary>
    public string? ContentType { get; init; }

    /// <summary>How many tokens at most; null for the usual number.</summary>
    public int? MaxNewTokens { get; init; }

    /// <summary>How varied the answer is; null for the usual.</summary>
    public double? Temperature { get; init; }

    /// <summary>From how much of the probability tokens are drawn; null for the usual.</summary>
    public double? TopP { get; init; }

    /// <summary>How unlikely repetitions become; null for the usual.</summary>
    public double? RepetitionPenalty { get; init; }

    /// <summary>Whether the answer is shown as it arrives.</summary>
    public bool Stream { get; init; }

    /// <summary>Whether the answer is shown as the container gave it.</summary>
    public bool Json { get; init; }

    /// <summary>The production variant that is to answer.</summary>
    public string? Variant { get; init; }

    /// <summary>The inference component that is to answer.</summary>
    public string? Component { get; init; }

    /// <summary>How text is generated.</summary>
    public GenerationSettings Settings
    {
        get
        {
            var usual = new GenerationSettings();
            return new(MaxNewTokens ?? usual.MaxNewTokens, Temperature ?? usual.Temperature, TopP ?? usual.TopP, RepetitionPenalty ?? usual.RepetitionPenalty);
        }
    }

    /// <summary>The settings of generation that were given, as they are typed.</summary>
    public IReadOnlyList<string> GivenSettings =>
    [
        .. new (string Name, object? Value)[] { ("--max-new-tokens", MaxNewTokens), ("--temperature", Temperature), ("--top-p", TopP), ("--repetition-penalty", RepetitionPenalty) }
            .Where(one => one.Value is not null).Select(one => one.Name),
    ];
}
