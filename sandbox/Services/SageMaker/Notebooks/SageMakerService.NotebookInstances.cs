using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private static readonly TimeSpan NotebookTime = TimeSpan.FromMinutes(4);

    private readonly Kind notebooks = new(world, "notebook-instance", "NotebookInstance", _ => Invalid("RecordNotFound"));

    /// <summary>CreateNotebookInstance.</summary>
    public JsonObject? CreateNotebookInstance(Call call)
    {
        CheckRole(call, call.Input.Need("RoleArn"));
        var (body, name) = (Shown.Kept(call.Input, "LifecycleConfigName", "SecurityGroupIds"), call.Input.Need("NotebookInstanceName"));
        if (call.Input.Text("LifecycleConfigName") is { } script)
            body["NotebookInstanceLifecycleConfigName"] = notebookScripts.Need(call, script).Body.Text("NotebookInstanceLifecycleConfigName");
        body["SecurityGroups"] = call.Input["SecurityGroupIds"]?.DeepClone();
        body["Url"] = $"{name.ToLowerInvariant()}.notebook.{call.Region}.sagemaker.aws";
        body["VolumeSizeInGB"] ??= 5;
        body["DirectInternetAccess"] ??= "Enabled";
        body["RootAccess"] ??= "Enabled";
        var notebook = notebooks.Add(call, name, body.Present(), arn => Invalid($"Cannot create a duplicate Notebook Instance ({arn})"),
            row => row.Passes(notebooks.Status, LifeStatus.Pending, LifeStatus.InService, notebooks.After(NotebookTime)));
        return new() { ["NotebookInstanceArn"] = notebook.Arn };
    }

    /// <summary>DescribeNotebookInstance.</summary>
    public JsonObject? DescribeNotebookInstance(Call call) => notebooks.Show(call.Operation, notebooks.Need(call, call.Input.Need("NotebookInstanceName")));

    /// <summary>ListNotebookInstances.</summary>
    public JsonObject? ListNotebookInstances(Call call) => notebooks.List(call, notebooks.All(call));

    /// <summary>StartNotebookInstance, once it is stopped.</summary>
    public JsonObject? StartNotebookInstance(Call call) => Turn(call, LifeStatus.Pending, LifeStatus.InService, LifeStatus.Stopped, LifeStatus.Failed);

    /// <summary>StopNotebookInstance, while it is in service.</summary>
    public JsonObject? StopNotebookInstance(Call call) => Turn(call, LifeStatus.Stopping, LifeStatus.Stopped, LifeStatus.InService);

    /// <summary>UpdateNotebookInstance, once it is stopped.</summary>
    public JsonObject? UpdateNotebookInstance(Call call)
    {
        var changes = Shown.Kept(call.Input, "NotebookInstanceName", "LifecycleConfigName");
        if (changes.Text("RoleArn") is { } role)
            CheckRole(call, role);
        if (call.Input.Text("LifecycleConfigName") is { } script)
            changes["NotebookInstanceLifecycleConfigName"] = notebookScripts.Need(call, script).Body.Text("NotebookInstanceLifecycleConfigName");
        string[] gone = [.. new[] { "NotebookInstanceLifecycleConfigName", "DefaultCodeRepository", "AdditionalCodeRepositories", "AcceleratorTypes" }
            .Where(member => changes.Flag("Disassociate" + member.Replace("NotebookInstance", "", StringComparison.Ordinal).Replace("ConfigName", "Config", StringComparison.Ordinal)) == true)];
        Turn(call, row => gone.Aggregate(row.With(changes), (before, member) => before.With(member, null)), LifeStatus.Updating, LifeStatus.Stopped, LifeStatus.Stopped, LifeStatus.Failed);
        return [];
    }

    /// <summary>DeleteNotebookInstance, once it is stopped.</summary>
    public JsonObject? DeleteNotebookInstance(Call call) => Turn(call, LifeStatus.Deleting, null, LifeStatus.Stopped, LifeStatus.Failed);

    private JsonObject? Turn(Call call, string now, string? then, params string[] from) => Turn(call, row => row, now, then, from);

    private JsonObject? Turn(Call call, Func<Definition, Definition> change, string now, string? then, params string[] from)
    {
        notebooks.Change(call, call.Input.Need("NotebookInstanceName"), row => from.Contains(row.Body.Need(notebooks.Status))
            ? change(row).Passes(notebooks.Status, now, then, notebooks.After(NotebookTime))
            : throw Invalid($"Status ({row.Body.Need(notebooks.Status)}) not in ([{string.Join(", ", from)}]). Unable to transition to ({now}) for Notebook Instance ({row.Arn})"));
        return null;
    }
}
