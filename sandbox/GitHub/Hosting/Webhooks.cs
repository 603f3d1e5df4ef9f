using Pipeline.Sandbox.Services.CodePipeline;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>
/// The app that AWS installs with a connection, which hears of every push. It is told before the pusher is answered: who sees that a
/// push is done also sees what it started.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/connections-github.html</remarks>
internal static class Webhooks
{
    public static void Deliver(SandboxWorld world, Push push)
    {
        // What begins now must not be taken for something that an earlier run left.
        world.Resume<CodePipelineService>();
        world.Service<CodePipelineService>().Pushed(push);
    }
}
