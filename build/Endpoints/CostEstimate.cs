using System.Globalization;
using Pipeline.Endpoints.Tables;

namespace Pipeline.Endpoints;

/// <summary>What instances cost, as far as that is known: before discounts, and without requests, storage and traffic.</summary>
/// <param name="PerHour">US dollars an hour, of the instances whose price is known.</param>
/// <param name="Text">The estimate in words, with where its prices are from and of when.</param>
/// <param name="Warning">That it costs whether or not it is used; null when it does not.</param>
public sealed record CostEstimate(decimal PerHour, string Text, string? Warning)
{
    /// <summary>The hours of a month, as AWS counts them.</summary>
    public const int HoursOfMonth = 730;

    /// <summary>US dollars a month, all day and night.</summary>
    public decimal PerMonth => PerHour * HoursOfMonth;

    /// <summary>The estimate for instances.</summary>
    /// <param name="instances">The instances; none of a serverless endpoint.</param>
    /// <param name="prices">The prices.</param>
    /// <param name="region">The region.</param>
    /// <param name="scalesToZero">Whether all instances go away while nobody asks.</param>
    public static CostEstimate Of(IReadOnlyList<InstanceCount> instances, PriceTable prices, string region, bool scalesToZero = false)
    {
        if (instances.Count == 0)
            return new CostEstimate(0, "paid by use: nothing by the hour", null);
        var priced = instances.Select(one => (one.Type, one.Count, Price: prices.Find(one.Type, region))).ToList();
        var unknown = priced.Where(one => one.Price is null).Select(one => one.Type).Distinct().ToList();
        var known = priced.Where(one => one.Price is not null).ToList();
        if (known.Count == 0)
            return new CostEstimate(0, $"no estimate: {Unknown(unknown)}", Warns("it costs by the hour"));
        var hourly = known.Sum(one => one.Count * one.Price!.Usd);
        var origin = string.Join(" and ", known.Select(one => one.Price!.Origin).Distinct());
        var elsewhere = known.Any(one => one.Price!.Elsewhere) ? $", which may differ from those of {region}" : "";
        var text = $"about {Usd(hourly)} an hour, {Usd(hourly * HoursOfMonth)} a month ({string.Join(", ", instances)}; {origin}{elsewhere})";
        return new CostEstimate(hourly, unknown.Count == 0 ? text : $"{text}, and more: {Unknown(unknown)}", Warns($"it costs about {Usd(hourly * HoursOfMonth)} a month"));

        string? Warns(string what) => scalesToZero ? null : $"nothing of it scales to zero: {what} whether or not it is used, until ./build.sh DeleteEndpoint";
    }

    private static string Unknown(List<string> types) =>
        $"no price is known of {string.Join(", ", types)}; manifests/<environment>/prices.yaml can say it";

    private static string Usd(decimal amount) =>
        amount.ToString(amount < 100 ? "0.00##" : "#,0", CultureInfo.InvariantCulture) + " USD";
}
