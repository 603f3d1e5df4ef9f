using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Endpoints.Tables;

/// <summary>What is known of models on the Hugging Face hub.</summary>
/// <param name="gated">Ids, or beginnings of ids that end with *, of models that need a token.</param>
/// <param name="billions">Billions of parameters, by id or beginning.</param>
/// <param name="storage">How weights are stored, by id or beginning.</param>
/// <remarks>https://huggingface.co/docs/hub/models-gated</remarks>
public sealed class ModelTable(IReadOnlyList<string> gated, IReadOnlyDictionary<string, decimal> billions, IReadOnlyDictionary<string, string> storage)
{
    /// <summary>Reads <c>cloudformation/endpoint/models.yaml</c>.</summary>
    /// <param name="cloudFormationFolder">The full path of <c>cloudformation</c>.</param>
    /// <exception cref="InvalidInput">The file is missing or wrong.</exception>
    public static ModelTable Read(string cloudFormationFolder) => TableFile.ReadOwn(cloudFormationFolder, "models.yaml", Table);

    /// <summary>Whether the hub is known to hand a model out with a token only. False of models that nobody wrote down.</summary>
    /// <param name="id">The model's id, such as <c>meta-llama/Llama-3.1-8B</c>.</param>
    public bool IsGated(string id) => gated.Any(entry => Fits(entry, id));

    /// <summary>How many billions of parameters a model has, all experts counted; null when neither the table nor its name says it.</summary>
    /// <param name="id">The model's id.</param>
    public decimal? Billions(string id) =>
        Best(billions.Keys, id) is { } entry ? billions[entry] : ModelName.Billions(id);

    /// <summary>How a model's weights are stored, as <see cref="ModelSize.Bytes"/> takes it; null when nothing says so, which mostly means two bytes.</summary>
    /// <param name="id">The model's id.</param>
    public string? Storage(string id) => Best(storage.Keys, id) is { } entry ? storage[entry] : ModelName.Storage(id);

    private static string? Best(IEnumerable<string> entries, string id) => entries.Where(entry => Fits(entry, id)).MaxBy(entry => entry.Length);

    private static bool Fits(string entry, string id) => entry.EndsWith('*')
        ? id.StartsWith(entry[..^1], StringComparison.OrdinalIgnoreCase)
        : id.Equals(entry, StringComparison.OrdinalIgnoreCase);

    private static ModelTable Table(Fields fields, ProblemList problems) =>
        new([.. fields.Texts("gated").Select(entry => entry.Value)], TableFile.Numbers(fields, "billions", problems), TableFile.Words(fields, "storage", problems));
}
