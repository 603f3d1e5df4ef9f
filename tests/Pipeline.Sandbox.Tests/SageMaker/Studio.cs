using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Serving.Misbehaviour;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.SageMaker;

/// <summary>A sandbox in memory whose things take as long as at AWS, on a clock of its own, seen through SageMaker.</summary>
internal sealed class Studio(double timeScale = 1, Store? store = null, IReadOnlyList<Failing>? fail = null)
{
    public const string Role = "arn:aws:iam::111122223333:role/Worker";

    public Neighbourhood Here { get; } = new(store, new() { TimeScale = timeScale, Fail = fail ?? [] });

    public TestClock Clock => Here.Clock;

    /// <summary>With the role that SageMaker may assume.</summary>
    public async Task<Studio> WithRoleAsync()
    {
        await Here.RoleAsync("Worker", "sagemaker.amazonaws.com");
        return this;
    }

    public Task<JsonObject> CallAsync(string operation, string input = "{}") => Here.CallAsync("sagemaker", operation, input);

    public Task<AwsError> RefusedAsync(string operation, string input = "{}") => Here.RefusedAsync("sagemaker", operation, input);

    /// <summary>Asks again and again until the answer is as it should be.</summary>
    public Task<JsonObject> UntilAsync(string operation, string input, Func<JsonObject, bool> done) =>
        Here.UntilAsync(async () => await CallAsync(operation, input) is var answer && done(answer) ? answer : null);
}
