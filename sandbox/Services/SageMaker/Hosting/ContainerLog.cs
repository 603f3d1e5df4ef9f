using System.Security.Cryptography;
using System.Text;
using Pipeline.Sandbox.Services.Logs;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What containers write to CloudWatch Logs. The group outlives its endpoint, as at AWS.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html</remarks>
internal sealed class ContainerLog(SandboxWorld world, string group)
{
    private const int InstanceDigits = 17;

    /// <summary>Writes how a container came up, or did not.</summary>
    /// <param name="call">On whose behalf.</param>
    /// <param name="variant">The production variant.</param>
    /// <param name="image">The container's image.</param>
    /// <param name="failure">The word it was told to fail with, or null.</param>
    public void Write(Call call, string variant, string image, string? failure)
    {
        // Where no instance or no image could be had, no container was there to write anything.
        if (failure is HostingFailures.Capacity or HostingFailures.Image)
            return;
        var stream = $"{variant}/i-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(group + variant)))[..InstanceDigits]}";
        var lines = new[]
        {
            $"[simulated] starting the container of {image}",
            failure is null ? "[simulated] GET /ping 200" : $"[simulated] GET /ping 503: {(failure is HostingFailures.Ping or HostingFailures.Rollback ? "the model server did not start" : failure)}",
        };
        world.Service<LogsService>().Write(call, group, stream, lines);
    }
}
