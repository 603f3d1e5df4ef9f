using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>Executions and transitions of all pipelines.</summary>
internal sealed class PipelineTables(SandboxWorld world)
{
    public Table<Execution> Executions { get; } = world.Store.Table("codepipeline/executions", ExecutionJson.Default.Execution);

    public Table<Transition> Transitions { get; } = world.Store.Table("codepipeline/transitions", TransitionJson.Default.Transition);

    /// <summary>A pipeline's executions, oldest first.</summary>
    public List<Execution> Of(string pipelineKey) => [.. Executions.Under(pipelineKey + "/").Select(row => row.Value).OrderBy(execution => execution.Number)];

    /// <summary>Whether nobody may enter a stage now.</summary>
    public bool IsClosed(string pipelineKey, string stage) => Transitions.Find($"{pipelineKey}/{stage}")?.Reason is not null;

    /// <summary>Changes an execution that is still there; null when its pipeline was deleted.</summary>
    public Execution? Change(string key, Func<Execution, Execution> change) =>
        Executions.Change(key, present => present is null ? null : change(present) with { Updated = world.Clock.GetUtcNow() });
}
