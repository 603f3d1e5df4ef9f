using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Serving;

/// <summary>
/// One imitated AWS service. Its operations are public methods named after the API operation, found by that name:
/// <c>JsonObject? Name(Call call)</c> or <c>Task&lt;JsonObject?&gt; Name(Call call)</c>. They take and return members
/// under the names of the API model, whatever the wire protocol, and refuse by throwing <see cref="AwsError"/>.
/// A partial class may spread the operations over several small files.
/// </summary>
/// <param name="model">The name of the service's file in <c>Models/</c>, such as <c>servicecatalog</c>.</param>
public abstract class AwsService(string model)
{
    /// <summary>The name of the service's API model, without extension.</summary>
    public string Model { get; } = model;

    /// <summary>
    /// Called once, after the state was read and before the first request: work that a stop or a kill interrupted
    /// (a stack in progress, say) is taken up again here.
    /// </summary>
    public virtual void Resume()
    {
    }
}
