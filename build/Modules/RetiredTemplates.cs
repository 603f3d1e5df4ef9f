using System.Text.Json;
using Pipeline.Aws.S3;
using Pipeline.Aws.Sts;

namespace Pipeline.Modules;

/// <summary>
/// Templates whose folder is gone while projects that were made from them go on. Those are updated and deleted as their launch
/// role, so what the role may do is kept in the artifact bucket for every template, and taken from there once the folder is gone.
/// </summary>
/// <remarks>A run with nothing to do reads none of it: the module's marks say which templates there were, and which are gone.</remarks>
public sealed class RetiredTemplates(ModuleTemplates templates, Func<string, ArtifactStore> stores, Func<CancellationToken, Task<CallerIdentity>> caller)
{
    private const string Names = "templates-known";
    private const string Gone = "templates-gone";

    /// <summary>What launches of the templates that are gone need, by the project template's id.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> OfAsync(ReadyModule portfolio, CancellationToken cancellation)
    {
        var present = templates.LaunchNeeds(portfolio);
        var noted = Marks.Of(portfolio, Names);
        if (noted == NamesOf(present.Keys) && string.IsNullOrEmpty(Marks.Of(portfolio, Gone)))
            return new Dictionary<string, IReadOnlyList<string>>();
        var (bucket, key) = await PlaceAsync(portfolio, cancellation);
        var kept = await stores(portfolio.Module.Region).ReadAsync(bucket, key, cancellation) is { } text
            ? JsonSerializer.Deserialize<Dictionary<string, List<string>>>(text) ?? []
            : [];
        return kept.Where(one => !present.ContainsKey(one.Key)).ToDictionary(one => one.Key, IReadOnlyList<string> (one) => one.Value, StringComparer.Ordinal);
    }

    /// <summary>Keeps what launches need, and returns the marks for the next run. To be called once the bucket is there.</summary>
    public async Task<IReadOnlyDictionary<string, string>> KeepAsync(ReadyModule portfolio, IReadOnlyDictionary<string, IReadOnlyList<string>> retired, CancellationToken cancellation)
    {
        var present = templates.LaunchNeeds(portfolio);
        var all = new SortedDictionary<string, IReadOnlyList<string>>(present.Concat(retired).ToDictionary(), StringComparer.Ordinal);
        var text = JsonSerializer.Serialize(all);
        var marks = new Dictionary<string, string>
        {
            [Names] = NamesOf(present.Keys),
            [Gone] = retired.Count == 0 ? "" : NamesOf(retired.Keys),
            ["launch-needs"] = Aws.ServiceCatalog.Token.Of(text)[..16],
        };
        if (marks.All(mark => Marks.Of(portfolio, mark.Key) == mark.Value))
            return marks;
        var (bucket, key) = await PlaceAsync(portfolio, cancellation);
        await stores(portfolio.Module.Region).PutAsync(bucket, key, System.Text.Encoding.UTF8.GetBytes(text), "application/json", cancellation);
        return marks;
    }

    private async Task<(string Bucket, string Key)> PlaceAsync(ReadyModule portfolio, CancellationToken cancellation) => (
        Modules.Names.ArtifactBucket(portfolio.Deployment, (await caller(cancellation)).Account, portfolio.Module.Region),
        $"launch-roles/{portfolio.Module.Group}/{portfolio.Module.Name}.json");

    private static string NamesOf(IEnumerable<string> ids) => Aws.ServiceCatalog.Token.Of([.. ids.Order(StringComparer.Ordinal)])[..16];
}
