using Pipeline.Sandbox;
using Pipeline.Sandbox.Serving.Misbehaviour;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Publishing while Service Catalog says that it is asked too often.</summary>
public class ThrottlingTests
{
    [Fact]
    public async Task Many_products_are_published_once_each_though_calls_are_throttled()
    {
        using var checkout = new Checkout();
        checkout.KeepOnly("xgboost_abalone");
        for (var number = 1; number < 12; number++)
            checkout.CopyTemplate("xgboost_abalone", $"template_{number}", $"Template {number}");
        await using var sandbox = await SandboxHost.StartAsync(new SandboxOptions { Throttle = [Throttle.Parse("servicecatalog=25/s")] });
        var publisher = new Publisher(checkout, sandbox);

        await publisher.DeployAsync();

        Assert.Contains(sandbox.Calls, call => call is { Service: "servicecatalog", Status: 400 });
        using var session = publisher.Session();
        var catalog = await Catalog.ReadAsync(session);
        Assert.Equal(12, catalog.Products.Count);
        Assert.Equal(12, catalog.Versions.Count);
    }
}
