using Pipeline.Endpoints.Tables;
using Pipeline.Failures;

namespace Pipeline.Tests.Endpoints.Tables;

public sealed class PriceTableTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("prices-").FullName;

    public PriceTableTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "cloudformation/endpoint"));
        Directory.CreateDirectory(Path.Combine(folder, "manifests/dev"));
        File.Copy(Path.Combine(Tables.CloudFormation, "endpoint/prices.yaml"), Path.Combine(folder, "cloudformation/endpoint/prices.yaml"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_price_has_source_date_and_region()
    {
        Assert.Equal(new HourlyPrice(7.09m, "us-west-2", "2026-08-22", Tables.Prices.Source, Elsewhere: false), Tables.Prices.Find("ml.g5.12xlarge", "us-west-2"));
        Assert.Equal(("us-east-1", null, "us-east-1 prices without a date"), (Tables.Prices.Find("ml.inf2.48xlarge", "us-east-1")!.Region, Tables.Prices.Find("ml.inf2.48xlarge", "us-east-1")!.AsOf, Tables.Prices.Find("ml.inf2.48xlarge", "us-east-1")!.Origin));
    }

    [Fact]
    public void The_price_of_another_region_is_an_estimate_and_no_price_is_none()
    {
        Assert.True(Tables.Prices.Find("ml.g5.12xlarge", "eu-west-1")!.Elsewhere);
        Assert.Equal(7.09m, Tables.Prices.PerHour("ml.g5.12xlarge", "eu-west-1"));
        Assert.Null(Tables.Prices.PerHour("ml.p5en.48xlarge", "us-west-2"));
    }

    [Fact]
    public void Only_types_that_exist_have_prices()
    {
        var unknown = File.ReadLines(Path.Combine(Tables.CloudFormation, "endpoint/prices.yaml")).Select(line => line.Trim())
            .Where(line => line.StartsWith("ml.", StringComparison.Ordinal)).Select(line => line.Split(':')[0]).Where(name => Tables.Instances.Find(name) is null);
        Assert.Empty(unknown);
    }

    [Fact]
    public void An_environments_own_prices_stand_before_the_others()
    {
        Write("""
            prices:
              - region: eu-west-1
                date: "2026-11-01"
                source: our contract
                types:
                  ml.g5.12xlarge: 5.5
                  ml.p5en.48xlarge: 50
            """);

        var prices = Read();
        Assert.Equal(new HourlyPrice(5.5m, "eu-west-1", "2026-11-01", "our contract", Elsewhere: false), prices.Find("ml.g5.12xlarge", "eu-west-1"));
        Assert.Equal(7.09m, prices.PerHour("ml.g5.12xlarge", "us-west-2"));
        Assert.Equal(50m, prices.PerHour("ml.p5en.48xlarge", "us-east-1"));
        Assert.Equal(("2026-11-01", "our contract"), (prices.AsOf, prices.Source));
    }

    [Fact]
    public void An_environment_without_prices_has_the_modules() => Assert.Equal(7.09m, Read().PerHour("ml.g5.12xlarge", "us-west-2"));

    [Theory]
    [InlineData("prices:\n  - region: us-east-1\n    source: x\n    types: {ml.g5.xlarge: cheap}\n", "must be a number", 4)]
    [InlineData("prices:\n  - region: us-east-1\n    source: x\n    types: {ml.g5.xlarge: -1}\n", "must be a number", 4)]
    [InlineData("prices:\n  - source: x\n    types: {}\n", "'region' is missing", 2)]
    [InlineData("price: []\n", "unknown key 'price'", 1)]
    public void A_wrong_file_is_told_with_its_place(string text, string message, int line)
    {
        Write(text);
        var problem = Assert.Single(Assert.Throws<InvalidInput>(Read).Problems);
        Assert.Contains(message, problem.Message);
        Assert.Equal(("manifests/dev/prices.yaml", line), (problem.Location!.File, problem.Location.Line));
    }

    private PriceTable Read() => PriceTable.Read(Path.Combine(folder, "cloudformation"), Path.Combine(folder, "manifests/dev/prices.yaml"));

    private void Write(string text) => File.WriteAllText(Path.Combine(folder, "manifests/dev/prices.yaml"), text);
}
