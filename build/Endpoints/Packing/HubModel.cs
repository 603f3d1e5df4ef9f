using System.Text.RegularExpressions;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Packing;

/// <summary>A model of the Hugging Face hub.</summary>
/// <param name="Id">As in the address of its page, such as <c>sentence-transformers/all-MiniLM-L6-v2</c>.</param>
/// <param name="Revision">
/// A commit, tag or branch. What a branch such as <c>main</c> stands for changes, but its name does not: the model is fetched once,
/// and again only under another revision. Name a commit to know what is served.
/// </param>
public sealed partial record HubModel(string Id, string Revision = HubModel.Newest)
{
    /// <summary>The branch that a model has if nobody says otherwise.</summary>
    public const string Newest = "main";

    /// <summary>The folder that it gets in an archive of several models: its name without the owner.</summary>
    public string Folder => Id[(Id.LastIndexOf('/') + 1)..];

    /// <summary>What is wrong with models that are to lie in one archive.</summary>
    /// <param name="models">The models.</param>
    /// <param name="place">What names them; null when that is no file.</param>
    public static IEnumerable<Problem> ProblemsOf(IReadOnlyList<HubModel> models, Location? place)
    {
        foreach (var model in models.Where(model => !Ids().IsMatch(model.Id) || model.Id.Contains("..") || model.Id.Contains("--")))
            yield return new Problem("PL2485", $"'{model.Id}' is no model id", place, "take it from the address of the model's page: owner/name, such as sentence-transformers/all-MiniLM-L6-v2");
        foreach (var model in models.Where(model => !Revisions().IsMatch(model.Revision) || model.Revision.Contains("..")))
            yield return new Problem("PL2485", $"'{model.Revision}' is no revision of {model.Id}", place, "name a commit, a tag or a branch, such as main");
        if (models.Count < 2)
            yield break;
        foreach (var same in models.GroupBy(model => model.Folder, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return new Problem("PL2486", $"{string.Join(" and ", same.Select(model => model.Id))} would lie in one folder, {same.Key}/", place, "an archive of several models names each folder after its model: leave one out");
        foreach (var clash in models.Where(model => model.Folder.Equals(CodeFolder.Name, StringComparison.OrdinalIgnoreCase)))
            yield return new Problem("PL2486", $"{clash.Id} would lie in {CodeFolder.Name}/, where the inference code is", place, "leave it out, or pack it alone");
    }

    // The hub's own rules: https://huggingface.co/docs/huggingface_hub/package_reference/utilities#huggingface_hub.utils.validate_repo_id
    [GeneratedRegex(@"^(?=.{1,96}\z)[A-Za-z0-9]([\w.-]*\w)?(/[A-Za-z0-9]([\w.-]*\w)?)?\z", RegexOptions.ECMAScript)]
    private static partial Regex Ids();

    [GeneratedRegex(@"^[\w][\w./-]{0,249}\z", RegexOptions.ECMAScript)]
    private static partial Regex Revisions();
}
