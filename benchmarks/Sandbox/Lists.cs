using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox;
using Pipeline.Sandbox.State;

namespace Pipeline.Benchmarks;

/// <summary>Long lists, read to their end page by page.</summary>
internal sealed class Lists
{
    private readonly Dictionary<string, SandboxWorld> worlds = [];

    /// <summary>All products of an account.</summary>
    public async Task<double> ProductsAsync(int count) =>
        await TimeAsync(await ProductsWorldAsync(count), "servicecatalog", "SearchProductsAsAdmin", new() { ["PageSize"] = 20 }, ("ProductViewDetails", "NextPageToken", "PageToken"), count);

    /// <summary>All products that a filter fits.</summary>
    public async Task<double> FilteredAsync(int count) =>
        await TimeAsync(await ProductsWorldAsync(count), "servicecatalog", "SearchProductsAsAdmin",
            new() { ["PageSize"] = 20, ["Filters"] = new JsonObject { ["Owner"] = new JsonArray("team") } }, ("ProductViewDetails", "NextPageToken", "PageToken"), count);

    /// <summary>All parameters of an account.</summary>
    public async Task<double> ParametersAsync(int count) =>
        await TimeAsync(await WorldAsync("parameters", count, ParametersAsync), "ssm", "DescribeParameters", new() { ["MaxResults"] = 10 }, ("Parameters", "NextToken", "NextToken"), count);

    /// <summary>All events of one stack.</summary>
    public async Task<double> EventsAsync(int count) =>
        await TimeAsync(await WorldAsync("events", count, UpdatesAsync), "cloudformation", "DescribeStackEvents", new() { ["StackName"] = "long" }, ("StackEvents", "NextToken", "NextToken"), count);

    private Task<SandboxWorld> ProductsWorldAsync(int count) => WorldAsync("products", count, ProductsAsync);

    private async Task<SandboxWorld> WorldAsync(string what, int count, Func<SandboxWorld, int, Task> fill)
    {
        if (worlds.TryGetValue($"{what}/{count}", out var world))
            return world;
        world = new(new(), new Store());
        await fill(world, count);
        return worlds[$"{what}/{count}"] = world;
    }

    private static async Task<double> TimeAsync(SandboxWorld world, string service, string operation, JsonObject input, (string Rows, string Next, string Token) names, int least)
    {
        var (watch, seen) = (Stopwatch.StartNew(), 0);
        while (true)
        {
            var page = await Stacks.AskAsync(world, service, operation, (JsonObject)input.DeepClone());
            seen += page[names.Rows]!.AsArray().Count;
            if (page[names.Next] is not { } next)
                return seen >= least ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{operation} lists {seen} of {least}.");
            input[names.Token] = next.DeepClone();
        }
    }

    private static async Task ProductsAsync(SandboxWorld world, int count)
    {
        await Stacks.AskAsync(world, "s3", "CreateBucket", new() { ["Bucket"] = "templates" });
        await Stacks.AskAsync(world, "s3", "PutObject", new() { ["Bucket"] = "templates", ["Key"] = "t.yaml", ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Stacks.Chain(1, 0))) });
        for (var number = 0; number < count; number++)
            await Stacks.AskAsync(world, "servicecatalog", "CreateProduct", new()
            {
                ["Name"] = $"Product {number * 7919 % count}",
                ["Owner"] = "team",
                ["ProductType"] = "CLOUD_FORMATION_TEMPLATE",
                ["IdempotencyToken"] = $"t{number}",
                ["ProvisioningArtifactParameters"] = new JsonObject { ["Name"] = "v1", ["Type"] = "CLOUD_FORMATION_TEMPLATE", ["Info"] = new JsonObject { ["LoadTemplateFromURL"] = "https://templates.s3.us-east-1.amazonaws.com/t.yaml" } },
            });
    }

    private static async Task ParametersAsync(SandboxWorld world, int count)
    {
        for (var number = 0; number < count; number++)
            await Stacks.AskAsync(world, "ssm", "PutParameter", new() { ["Name"] = $"/p/{number}", ["Value"] = "v", ["Type"] = "String" });
    }

    // A hundred resources make some two hundred events an update.
    private static async Task UpdatesAsync(SandboxWorld world, int count)
    {
        await Stacks.ChangeAsync(world, "CreateStack", "long", Stacks.Chain(100, 0));
        for (var update = 1; update <= count / 200; update++)
            await Stacks.ChangeAsync(world, "UpdateStack", "long", Stacks.Chain(100, update));
    }
}
