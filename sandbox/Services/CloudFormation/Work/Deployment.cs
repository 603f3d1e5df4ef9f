using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Brings a stack's resources to its definition: everything for a new stack, what differs for an update.</summary>
internal sealed partial class Deployment
{
    private readonly StackJob job;
    private readonly StackRow stack;
    private readonly Template template;
    private readonly TemplateEvaluator evaluator;
    private readonly ResourceWork work;
    private readonly CancellationTokenSource giveUp;
    private readonly ConcurrentDictionary<string, string> failed = new(StringComparer.Ordinal);
    private readonly HashSet<string> imports = new(StringComparer.Ordinal);
    private DependencyGraph? graph;

    public Deployment(StackJob job, StackRow stack)
    {
        (this.job, this.stack) = (job, stack);
        template = job.Tables.Templates.Parsed(stack.Definition!.TemplateId);
        evaluator = job.Scope.Evaluator(stack, job.Key, template, stack.Definition, scope => scope with { Import = name => Imported(scope, name) });
        giveUp = CancellationTokenSource.CreateLinkedTokenSource(job.Stopping, job.Interrupted);
        work = new(job, stack, giveUp.Token);
    }

    private bool IsUpdate => stack.Status == "UPDATE_IN_PROGRESS";

    public async Task RunAsync()
    {
        using (giveUp)
        {
            if (await RefusalAsync() is { } refusal)
                Fail(refusal);
        }
    }

    // Null when all went well and the stack is in its next status.
    private async Task<string?> RefusalAsync()
    {
        try
        {
            graph = DependencyGraph.Of(template, evaluator);
            return KeptByPolicy() ? Reason() : await new DependencyRun(graph.Needs, StepAsync).RunAsync(graph.Order()) ? Complete() : Reason();
        }
        catch (TemplateException refused)
        {
            return refused.Message;
        }
    }

    private async Task<bool> StepAsync(string id)
    {
        if (giveUp.IsCancellationRequested || job.Log.Stack is { Cancelled: true } or { TimedOut: true })
            return false;
        var present = job.Log.Find(id) is { IsGone: false } row ? row : null;
        var creates = present is null or { Status: "CREATE_IN_PROGRESS" or "CREATE_FAILED" };
        if (creates ? await CreateAsync(id, present) : await ChangeAsync(id, present!))
            return true;
        job.Stopping.ThrowIfCancellationRequested();
        failed[id] = creates ? "create" : "update";
        await giveUp.CancelAsync();
        return false;
    }

    private async Task<bool> CreateAsync(string id, ResourceRow? present)
    {
        var again = present?.Status == "CREATE_IN_PROGRESS";
        var row = Declared(id, present ?? new() { LogicalId = id, Type = template.Resources[id].Type, Status = "" }) with { Status = "CREATE_IN_PROGRESS", Reason = null, IsNew = IsUpdate };
        // A creation that failed before, in a stack that was told to keep what it has.
        if (present is { Status: "CREATE_FAILED" })
            row = row with { Leftover = present.PhysicalId.Length > 0 ? present.Remembered() : null, PhysicalId = "", Chosen = "" };
        if (!Resolve(id, out var wanted, out var refusal))
            return work.Refuse(row, refusal);
        row = row with { Properties = wanted, Signals = again ? row.Signals : Signals(id, wanted) };
        return await work.CreateAsync(row.Chosen.Length > 0 ? row : row with { Chosen = work.Choose(row) }, again);
    }

    private async Task<bool> ChangeAsync(string id, ResourceRow present)
    {
        var row = Declared(id, present);
        var interrupted = present.Status == "UPDATE_IN_PROGRESS";
        if (!Resolve(id, out var wanted, out var refusal))
            return work.Refuse(row with { Status = "UPDATE_IN_PROGRESS", Former = present.Former ?? present.Remembered() }, refusal);
        var before = interrupted ? present.Former! : present.Remembered();
        var effect = Effects.Of(ResourceTypes.Embedded.Find(row.Type), before, wanted, row.Tags);
        if (effect == Effect.None && !interrupted)
        {
            job.Log.Keep(row);
            return true;
        }
        if (!interrupted && Denial(effect, row) is { } denial)
            return work.Refuse(row with { Status = "UPDATE_IN_PROGRESS", Former = before }, denial);
        row = row with { Properties = wanted, Status = "UPDATE_IN_PROGRESS", Former = present.Former ?? before };
        return effect == Effect.Replace ? await work.ReplaceAsync(row, before, again: interrupted && present.IsReplaced) : await work.UpdateAsync(row, before);
    }

    private ResourceRow Declared(string id, ResourceRow row) => row with
    {
        Needs = graph!.Needs(id),
        DeletionPolicy = template.Resources[id].DeletionPolicy,
        UpdateReplacePolicy = template.Resources[id].UpdateReplacePolicy,
        Tags = stack.Definition!.Tags,
    };

    private SignalRule? Signals(string id, JsonObject properties)
    {
        lock (evaluator)
            return SignalRules.Of(template.Resources[id], evaluator, properties);
    }

    // Resources side by side share the evaluator.
    private bool Resolve(string id, out JsonObject properties, out string refusal)
    {
        (properties, refusal) = ([], "");
        try
        {
            lock (evaluator)
                properties = evaluator.Properties(id);
            if (ResourceTypes.Embedded.Find(template.Resources[id].Type) is { } type)
                properties = PropertyCoercion.Apply(type, properties);
            return true;
        }
        catch (TemplateException refused)
        {
            refusal = refused.Message;
            return false;
        }
    }
}
