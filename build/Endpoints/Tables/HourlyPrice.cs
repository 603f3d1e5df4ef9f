namespace Pipeline.Endpoints.Tables;

/// <summary>What an hour of one instance costs.</summary>
/// <param name="Usd">In US dollars.</param>
/// <param name="Region">The region whose price it is.</param>
/// <param name="AsOf">When it held, as <c>2026-08-22</c>; null when its source does not say.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Elsewhere">Whether it is the price of another region than was asked for, so that it is an estimate at best.</param>
public sealed record HourlyPrice(decimal Usd, string Region, string? AsOf, string Source, bool Elsewhere)
{
    /// <summary>Where the price is from and of when, for a person: <c>us-west-2 prices of 2026-08-22</c>.</summary>
    public string Origin => $"{Region} prices {(AsOf is null ? "without a date" : $"of {AsOf}")}";
}

/// <summary>Prices of one region, date and source.</summary>
/// <param name="Region">The region.</param>
/// <param name="Date">When they held; null when the source does not say.</param>
/// <param name="Source">Where they are from.</param>
/// <param name="Usd">US dollars per hour, by instance type.</param>
public sealed record PriceList(string Region, string? Date, string Source, IReadOnlyDictionary<string, decimal> Usd);
