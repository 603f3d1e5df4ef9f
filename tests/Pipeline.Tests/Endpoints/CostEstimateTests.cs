using Pipeline.Endpoints;
using Pipeline.Endpoints.Tables;

namespace Pipeline.Tests.Endpoints;

public class CostEstimateTests
{
    private static readonly PriceTable Prices = new(
    [
        new("us-west-2", "2026-08-22", "a list", new Dictionary<string, decimal> { ["ml.g5.xlarge"] = 1.408m, ["ml.g5.48xlarge"] = 20.36m }),
        new("us-east-1", null, "hearsay", new Dictionary<string, decimal> { ["ml.inf2.48xlarge"] = 15.58m }),
    ]);

    [Fact]
    public void It_says_the_hour_the_month_and_where_the_price_is_from()
    {
        var estimate = CostEstimate.Of([new("ml.g5.xlarge", 2)], Prices, "us-west-2");
        Assert.Equal("about 2.816 USD an hour, 2,056 USD a month (2 x ml.g5.xlarge; us-west-2 prices of 2026-08-22)", estimate.Text);
        Assert.Equal((2.816m, 2055.68m), (estimate.PerHour, estimate.PerMonth));
    }

    [Fact]
    public void What_does_not_scale_to_zero_is_warned_of_and_what_does_is_not()
    {
        Assert.Contains("about 14,863 USD a month whether or not it is used", CostEstimate.Of([new("ml.g5.48xlarge", 1)], Prices, "us-west-2").Warning);
        Assert.Null(CostEstimate.Of([new("ml.g5.48xlarge", 1)], Prices, "us-west-2", scalesToZero: true).Warning);
    }

    [Fact]
    public void Prices_of_another_region_and_without_a_date_are_told_as_such() =>
        Assert.EndsWith("(1 x ml.inf2.48xlarge; us-east-1 prices without a date, which may differ from those of eu-west-1)", CostEstimate.Of([new("ml.inf2.48xlarge", 1)], Prices, "eu-west-1").Text);

    [Fact]
    public void A_type_without_a_price_is_named_and_not_counted()
    {
        var estimate = CostEstimate.Of([new("ml.g5.xlarge", 1), new("ml.m4.xlarge", 3)], Prices, "us-west-2");
        Assert.Equal(1.408m, estimate.PerHour);
        Assert.EndsWith("and more: no price is known of ml.m4.xlarge; manifests/<environment>/prices.yaml can say it", estimate.Text);
        Assert.StartsWith("no estimate: no price is known of ml.m4.xlarge", CostEstimate.Of([new("ml.m4.xlarge", 3)], Prices, "us-west-2").Text);
    }

    [Fact]
    public void A_serverless_endpoint_costs_nothing_by_the_hour() =>
        Assert.Equal(new CostEstimate(0, "paid by use: nothing by the hour", null), CostEstimate.Of([], Prices, "us-west-2"));
}
