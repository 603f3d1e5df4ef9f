using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.SageMaker.Projects;

/// <summary>Brings projects from one status to the next in the background. Every step may be done twice, for one that a kill interrupted.</summary>
internal sealed class ProjectWork(SandboxWorld world)
{
    private static readonly TimeSpan Queue = TimeSpan.FromSeconds(2);
    private readonly Table<Definition> projects = world.Store.Table("sagemaker/project", DefinitionJson.Default.Definition);

    /// <summary>The keys of the projects that are in transition.</summary>
    public IReadOnlyList<string> Busy() => [.. projects.Under("").Where(row => IsBusy(Row(row.Key).Status)).Select(row => row.Key)];

    /// <summary>Begins with the project of a key and returns at once.</summary>
    public void Start(string key) => world.Background.Start(stopping => RunAsync(Row(key), stopping));

    /// <summary>True while something goes on.</summary>
    public static bool IsBusy(string status) => status == "Pending" || status.EndsWith("InProgress", StringComparison.Ordinal);

    private ProjectRow Row(string key) => new(projects, key, world.Clock);

    private async Task RunAsync(ProjectRow project, CancellationToken stopping)
    {
        await world.Pace.PassAsync(Queue, stopping);
        if (project.Status == "Pending")
            project.Enter("CreateInProgress");
        if (!IsBusy(project.Status))
            return;
        var doing = project.Status[..^"InProgress".Length];
        var route = ProjectRoute.Of(world, project, stopping);
        var failure = await FailureAsync(route, doing);
        route.Tell(failure);
        project.Enter(doing + (failure is null ? "Completed" : "Failed"));
    }

    private static async Task<string?> FailureAsync(ProjectRoute route, string doing)
    {
        try
        {
            return await (doing switch
            {
                "Create" => route.CreateAsync(),
                "Update" => route.UpdateAsync(),
                _ => route.DeleteAsync(),
            });
        }
        catch (AwsError refused)
        {
            return $"Client error: {refused.Message}";
        }
    }
}
