using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Kind notebookScripts = new(world, "notebook-instance-lifecycle-config", "NotebookInstanceLifecycleConfig",
        arn => Invalid($"Unable to describe Notebook Instance Lifecycle Config '{arn}'. (Details: No Lifecycle Config found)"));

    /// <summary>CreateNotebookInstanceLifecycleConfig.</summary>
    public JsonObject? CreateNotebookInstanceLifecycleConfig(Call call)
    {
        var script = notebookScripts.Add(call, call.Input.Need("NotebookInstanceLifecycleConfigName"), Shown.Kept(call.Input),
            arn => Invalid($"Unable to create Notebook Instance Lifecycle Config {arn}. (Details: Notebook Instance Lifecycle Config already exists.)"));
        return new() { ["NotebookInstanceLifecycleConfigArn"] = script.Arn };
    }

    /// <summary>DescribeNotebookInstanceLifecycleConfig.</summary>
    public JsonObject? DescribeNotebookInstanceLifecycleConfig(Call call) =>
        notebookScripts.Show(call.Operation, notebookScripts.Need(call, call.Input.Need("NotebookInstanceLifecycleConfigName")));

    /// <summary>ListNotebookInstanceLifecycleConfigs.</summary>
    public JsonObject? ListNotebookInstanceLifecycleConfigs(Call call) => notebookScripts.List(call, notebookScripts.All(call));

    /// <summary>UpdateNotebookInstanceLifecycleConfig.</summary>
    public JsonObject? UpdateNotebookInstanceLifecycleConfig(Call call)
    {
        var changes = Shown.Kept(call.Input, "NotebookInstanceLifecycleConfigName");
        notebookScripts.Change(call, call.Input.Need("NotebookInstanceLifecycleConfigName"), row => row.With(changes));
        return [];
    }

    /// <summary>DeleteNotebookInstanceLifecycleConfig, unless a notebook has it.</summary>
    public JsonObject? DeleteNotebookInstanceLifecycleConfig(Call call)
    {
        var script = notebookScripts.Need(call, call.Input.Need("NotebookInstanceLifecycleConfigName"));
        if (notebooks.All(call).Any(notebook => notebook.Body.Text("NotebookInstanceLifecycleConfigName") == script.Body.Text("NotebookInstanceLifecycleConfigName")))
            throw Invalid($"Unable to delete Notebook Instance Lifecycle Config {script.Arn}. (Details: Notebook Instances are using it.)");
        notebookScripts.Remove(call, script.Name);
        return null;
    }
}
