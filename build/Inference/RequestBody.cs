namespace Pipeline.Inference;

/// <summary>A request's body.</summary>
/// <param name="Content">Its bytes; text is UTF-8 without a byte order mark, which Hugging Face's containers refuse.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Accept">The media type that the answer should have; null to leave that to the container.</param>
public sealed record RequestBody(byte[] Content, string ContentType, string? Accept = null)
{
    /// <summary>JSON.</summary>
    public const string Json = "application/json";

    /// <summary>Comma-separated values.</summary>
    public const string Csv = "text/csv";

    /// <summary>The media type that a file's ending stands for; null for endings that stand for none.</summary>
    public static string? TypeOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".json" => Json,
        ".jsonl" or ".ndjson" => "application/jsonlines",
        ".csv" => Csv,
        ".txt" => "text/plain",
        ".libsvm" or ".svm" => "text/libsvm",
        ".npy" => "application/x-npy",
        ".parquet" => "application/x-parquet",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".wav" => "audio/wav",
        ".mp3" => "audio/mpeg",
        ".flac" => "audio/x-flac",
        _ => null,
    };
}
