using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Projects;

/// <summary>How a project's resources come about: through Service Catalog, or through a stack of its own. Each answers why it failed, or null.</summary>
internal abstract class ProjectRoute(SandboxWorld world, ProjectRow project, CancellationToken stopping)
{
    protected static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(3);

    protected ProjectRow Project => project;

    protected CancellationToken Stopping => stopping;

    protected SandboxWorld World => world;

    protected Call As { get; } = project.As(stopping);

    /// <summary>The route of a project.</summary>
    public static ProjectRoute Of(SandboxWorld world, ProjectRow project, CancellationToken stopping) => project.Member("ServiceCatalogProvisioningDetails").Count > 0
        ? new CatalogRoute(world, project, stopping)
        : new TemplateRoute(world, project, stopping);

    public abstract Task<string?> CreateAsync();

    public abstract Task<string?> UpdateAsync();

    public abstract Task<string?> DeleteAsync();

    /// <summary>What became of a request is told with the project.</summary>
    public abstract void Tell(string? failure);

    /// <summary>The parameters of a creation: those given, and those that SageMaker fills in where the template has them.</summary>
    protected IEnumerable<(string Key, string Value)> Filled(IEnumerable<string> declared, IEnumerable<JsonObject> given)
    {
        var own = declared.Where(name => project.Own(name) is not null).ToHashSet(StringComparer.Ordinal);
        return given.Select(one => (one.Text("Key") ?? "", one.Text("Value") ?? "")).Where(one => !own.Contains(one.Item1))
            .Concat(own.Order(StringComparer.Ordinal).Select(name => (name, project.Own(name)!)));
    }

    /// <summary>The parameters of an update: what is not given keeps its value, if it has one.</summary>
    protected async Task<IReadOnlyList<(string Key, string? Value)>> KeptAsync(IReadOnlyList<string> declared, IEnumerable<JsonObject> given, string stack)
    {
        var filled = Filled(declared, given).Select(one => (one.Key, (string?)one.Value)).ToList();
        var present = await StackAsync(stack);
        var previous = present.Objects("Parameters").Select(one => one.Need("ParameterKey"))
            .Where(name => declared.Contains(name) && filled.TrueForAll(one => one.Key != name));
        return [.. filled, .. previous.Select(name => (name, (string?)null))];
    }

    protected async Task<JsonObject> StackAsync(string name) => (await DoAsync("cloudformation", "DescribeStacks", new() { ["StackName"] = name })).Objects("Stacks").First();

    protected Task<JsonObject> DoAsync(string service, string operation, JsonObject input) => world.InvokeAsync(service, operation, As, input.Present());
}
