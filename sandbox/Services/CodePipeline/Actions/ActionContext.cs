using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>An action at work, with everything it needs.</summary>
/// <param name="world">The neighbours.</param>
/// <param name="tables">Where its run is kept.</param>
/// <param name="execution">The execution, as it was when the action began.</param>
/// <param name="declared">The action as the pipeline declares it.</param>
/// <param name="run">Its run.</param>
internal sealed class ActionContext(SandboxWorld world, PipelineTables tables, Execution execution, JsonObject declared, ActionRun run)
{
    /// <summary>As whom it acts: a session of the pipeline's role. Cancelled when it is abandoned.</summary>
    public required Call Call { get; init; }

    public required OutsideAnswers Answers { get; init; }

    public SandboxWorld World => world;

    public Execution Execution => execution;

    public JsonObject Declared => declared;

    public JsonObject Configuration => Run.Configuration;

    public ArtifactStore Store => new(world, Call, execution.Declaration);

    /// <summary>The run as it stands.</summary>
    public ActionRun Run { get; private set; } = run;

    /// <summary>Puts variables into the configuration and finds the artifacts.</summary>
    /// <exception cref="AwsError">A variable or an artifact is not there.</exception>
    public void Begin()
    {
        var store = Store;
        Note(present => present with
        {
            Configuration = new VariableText(execution).Resolve(declared.Object("configuration")),
            Inputs = [.. declared.Objects("inputArtifacts").Select(input => Find(input.Need("name")))],
            // Kept from the first try on: a second one writes over what the first may have written.
            Outputs = present.Outputs.Count > 0 ? present.Outputs : [.. declared.Objects("outputArtifacts").Select(output => store.New(execution.Pipeline, output.Need("name")))],
        });
    }

    /// <summary>Keeps what is known about the run, for those who ask and for a run after a kill.</summary>
    public void Note(Func<ActionRun, ActionRun> change)
    {
        // What was answered meanwhile is in the table only.
        Run = tables.Change(execution.Key, present => present.With(change(present.Actions.FirstOrDefault(kept => kept.Id == Run.Id) ?? Run)))
            ?.Actions.First(kept => kept.Id == Run.Id) ?? change(Run);
    }

    private Artifact Find(string name) =>
        execution.Actions.Where(earlier => earlier.Status == "Succeeded").SelectMany(earlier => earlier.Outputs).LastOrDefault(artifact => artifact.Name == name)
        ?? throw new AwsError("ConfigurationError", $"The input artifact {name} is not there.");
}
