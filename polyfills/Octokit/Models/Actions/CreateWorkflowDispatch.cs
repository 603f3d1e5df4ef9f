namespace Octokit;

/// <summary>How to start a workflow: https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event.</summary>
public class CreateWorkflowDispatch
{
    /// <summary>As it stands on a branch or a tag.</summary>
    public CreateWorkflowDispatch(string @ref)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(@ref);
        Ref = @ref;
    }

    /// <summary>The branch or the tag.</summary>
    public string Ref { get; private set; }

    /// <summary>What the workflow asks for: at most 25 values; null for what it says itself.</summary>
    public IDictionary<string, object> Inputs { get; set; }
}
