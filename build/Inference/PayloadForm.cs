namespace Pipeline.Inference;

/// <summary>The form of a request's body.</summary>
public enum PayloadForm
{
    /// <summary>Nobody can make a body of a prompt for this container: somebody has to write it.</summary>
    None,

    /// <summary>OpenAI's chats: <c>messages</c>, <c>max_tokens</c>.</summary>
    Chat,

    /// <summary><c>inputs</c> and <c>parameters</c>.</summary>
    Generation,

    /// <summary><c>inputs</c> alone.</summary>
    Inputs,

    /// <summary>Comma-separated values, a row on each line.</summary>
    Table,
}

/// <summary>A container as far as requests to it depend on it.</summary>
/// <param name="Family">Its family.</param>
public sealed record ServedContainer(ContainerFamily Family)
{
    // Those need more than a text: a context, labels, a picture.
    private static readonly string[] TasksOfText =
    [
        "feature-extraction", "sentence-similarity", "sentence-embeddings", "sentence-ranking", "text-classification", "sentiment-analysis", "token-classification", "ner", "fill-mask",
        "summarization", "translation",
    ];

    private static readonly string[] GenerationTasks = ["text-generation", "text2text-generation"];

    /// <summary>A container by its image and environment.</summary>
    /// <param name="image">The image's URI; null when it is not known.</param>
    /// <param name="environment">The container's environment variables.</param>
    public static ServedContainer Of(string? image, IReadOnlyDictionary<string, string> environment) => new(ContainerFamilies.Of(image))
    {
        Task = environment.GetValueOrDefault("HF_TASK"),
        // TGI's own switch: https://huggingface.co/docs/text-generation-inference/messages_api#amazon-sagemaker
        ChatsOnly = string.Equals(environment.GetValueOrDefault("MESSAGES_API_ENABLED"), "true", StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>The pipeline of Hugging Face's toolkit, from <c>HF_TASK</c>; null when the archive's own code answers.</summary>
    public string? Task { get; init; }

    /// <summary>Whether a container of inputs and parameters was told to take chats instead.</summary>
    public bool ChatsOnly { get; init; }

    /// <summary>The form that it takes prompts in.</summary>
    public PayloadForm Form => Family switch
    {
        ContainerFamily.Vllm or ContainerFamily.Sglang or ContainerFamily.LlamaCpp => PayloadForm.Chat,
        ContainerFamily.Tgi or ContainerFamily.Lmi => ChatsOnly ? PayloadForm.Chat : PayloadForm.Generation,
        ContainerFamily.Embeddings => PayloadForm.Inputs,
        ContainerFamily.Toolkit when Task is null || TasksOfText.Contains(Task) || Task.StartsWith("translation_", StringComparison.Ordinal) => PayloadForm.Inputs,
        ContainerFamily.Toolkit when GenerationTasks.Contains(Task) => PayloadForm.Generation,
        ContainerFamily.XgBoost or ContainerFamily.ScikitLearn => PayloadForm.Table,
        _ => PayloadForm.None,
    };

    /// <summary>Whether it can send its answer piece by piece.</summary>
    public bool Streams => Family is ContainerFamily.Vllm or ContainerFamily.Sglang or ContainerFamily.LlamaCpp or ContainerFamily.Tgi or ContainerFamily.Lmi;

    /// <summary>Whether it generates text, so that settings such as the temperature mean something to it.</summary>
    public bool Generates => Form is PayloadForm.Chat or PayloadForm.Generation;

    /// <summary>Family and form in words.</summary>
    public override string ToString() => $"{ContainerFamilies.Name(Family)}, {FormName}";

    private string FormName => Form switch
    {
        PayloadForm.Chat => "messages as in OpenAI's chats",
        PayloadForm.Generation => "inputs and parameters",
        PayloadForm.Inputs => "inputs",
        PayloadForm.Table => "comma-separated values",
        _ => "no form of its own",
    };
}
