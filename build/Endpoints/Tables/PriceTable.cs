using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Endpoints.Tables;

/// <summary>
/// What instances cost by the hour. Serverless endpoints have no hourly price: they are paid by use, by the millisecond and the amount of
/// memory (https://aws.amazon.com/sagemaker/ai/pricing/).
/// </summary>
/// <param name="lists">The lists, those of the environment before those of the endpoint module.</param>
public sealed class PriceTable(IReadOnlyList<PriceList> lists)
{
    /// <summary>The first list's date; null when it has none.</summary>
    public string? AsOf => lists.FirstOrDefault()?.Date;

    /// <summary>The first list's source.</summary>
    public string Source => lists.FirstOrDefault()?.Source ?? "";

    /// <summary>Reads <c>cloudformation/endpoint/prices.yaml</c> and what stands before it.</summary>
    /// <param name="cloudFormationFolder">The full path of <c>cloudformation</c>.</param>
    /// <param name="overrideFile">The full path of <c>manifests/&lt;environment&gt;/prices.yaml</c>, which need not exist; null for none.</param>
    /// <exception cref="InvalidInput">A file is wrong.</exception>
    public static PriceTable Read(string cloudFormationFolder, string? overrideFile)
    {
        var own = TableFile.ReadOwn(cloudFormationFolder, "prices.yaml", Lists);
        return new PriceTable(overrideFile is not null && File.Exists(overrideFile)
            ? [.. TableFile.Read(TableFile.RootOf(cloudFormationFolder), overrideFile, Lists), .. own]
            : own);
    }

    /// <summary>The price of a type: the environment's own first, that of the region before that of another one; null when none is known.</summary>
    /// <param name="type">The instance type.</param>
    /// <param name="region">The region.</param>
    public HourlyPrice? Find(string type, string region) =>
        lists.Where(list => list.Usd.ContainsKey(type)).OrderBy(list => list.Region == region ? 0 : 1).FirstOrDefault() is { } list
            ? new HourlyPrice(list.Usd[type], list.Region, list.Date, list.Source, list.Region != region)
            : null;

    /// <summary>US dollars for an hour of one instance; null when no price is known.</summary>
    public decimal? PerHour(string type, string region) => Find(type, region)?.Usd;

    private static IReadOnlyList<PriceList> Lists(Fields fields, ProblemList problems) =>
        [.. fields.Items("prices").Select(node => Prices(node, problems)).OfType<PriceList>()];

    private static PriceList? Prices(Node node, ProblemList problems)
    {
        if (Fields.Of(node, "a list of prices", problems) is not { } fields)
            return null;
        var list = new PriceList(fields.RequiredText("region").Value, fields.Text("date")?.Value, fields.RequiredText("source").Value, TableFile.Numbers(fields, "types", problems));
        fields.Finish();
        return list;
    }
}
