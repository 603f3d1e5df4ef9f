using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Events.Delivery;

namespace Pipeline.Sandbox.Services.Events.Targets;

/// <summary>Starts a build. Its input may override the project's settings.</summary>
/// <remarks>https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html</remarks>
internal sealed class CodeBuildTarget : EventTarget
{
    public override Task DeliverAsync(TargetCall target)
    {
        var input = target.Overrides() ?? [];
        input["projectName"] = target.Resource[(target.Resource.IndexOf('/') + 1)..];
        return target.World.InvokeAsync("codebuild", "StartBuild", target.Call, input);
    }
}
