using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const string Principal = "sagemaker.amazonaws.com";

    private readonly DefinitionTable models = new(world, "sagemaker/model", (call, name) => NotFound("model", ArnOf(call, "model", name)));

    private readonly DefinitionTable endpointConfigs = new(world, "sagemaker/endpoint-config", (call, name) =>
        NotFound("endpoint configuration", ArnOf(call, "endpoint-config", name)));

    private readonly DefinitionTable endpoints = new(world, "sagemaker/endpoint", (call, name) => NotFound("endpoint", ArnOf(call, "endpoint", name)));

    private readonly DefinitionTable components = new(world, "sagemaker/inference-component", (call, name) =>
        NotFound("inference component", ArnOf(call, "inference-component", name)));

    private readonly HostingFailures told = new(world.Told.Of);

    // What was in transition when the sandbox stopped goes on, in every account and region.
    private void ResumeHosting()
    {
        foreach (var (key, endpoint) in Every("sagemaker/endpoint"))
            if (EndpointStatus.IsInProgress(endpoint.Body.Need("EndpointStatus")))
                Work(CallIn(key), endpoint.Name);
        foreach (var (key, component) in Every("sagemaker/inference-component"))
            if (EndpointStatus.IsInProgress(component.Body.Need("InferenceComponentStatus")))
                WorkOnComponent(CallIn(key), component.Name);
    }

    /// <summary>Says in SageMaker's words that a role cannot be assumed; null when it can.</summary>
    private string? RoleProblem(Call call, string role) => world.Service<IamService>().LetsAssume(role, Principal, call) ? null
        : $"Could not assume role {role}. Please ensure that the role exists and allows principal '{Principal}' to assume the role.";

    private void CheckRole(Call call, string? role)
    {
        if (role is not null && RoleProblem(call, role) is { } problem)
            throw Invalid(problem);
    }

    private IReadOnlyList<KeyValuePair<string, Definition>> Every(string table) => world.Store.Table(table, DefinitionJson.Default.Definition).Under("");

    private Call CallIn(string key) => key.Split('/') is [var account, var region, ..]
        ? new("", account, region, "", [], Guid.NewGuid().ToString(), world.Background.Stopping)
        : throw new InvalidOperationException($"{key} is no key of an account and region.");

    private static AwsError NotFound(string kind, string arn) => Invalid($"Could not find {kind} \"{arn}\".");

    private static AwsError Taken(string kind, string arn) => Invalid($"Cannot create already existing {kind} \"{arn}\".");
}
