using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Serving.Misbehaviour;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox;

/// <summary>
/// What the services share: the state, the clock and one another. A service is constructed with the world and finds its
/// neighbours through it when an operation needs them (CloudFormation creates a role in IAM, Service Catalog reads a template from S3).
/// </summary>
public sealed class SandboxWorld
{
    private readonly ServiceDirectory services;
    private readonly Lazy<GitHubWorld> github;

    /// <summary>A world in which every service is found by its name and made on first use.</summary>
    public SandboxWorld(SandboxOptions options, Store store) : this(options, store, null)
    {
    }

    /// <summary>A world in which the services that <paramref name="create"/> makes come before those found by name.</summary>
    public SandboxWorld(SandboxOptions options, Store store, Func<SandboxWorld, IEnumerable<AwsService>>? create)
    {
        Options = options;
        Store = store;
        Blobs = new(options.StateDirectory is { } directory ? Path.Combine(directory, "blobs") : null, store.Mentions);
        services = new(this, create);
        Log = new(options.Faulted);
        Told = new(options.Fail);
        Mishaps = new(options);
        Background = new(Log);
        github = new(() => new(this));
        Pace = new(options);
    }

    /// <summary>How this sandbox was asked to behave.</summary>
    public SandboxOptions Options { get; }

    /// <summary>The state.</summary>
    public Store Store { get; }

    /// <summary>The contents of S3 objects.</summary>
    public BlobStore Blobs { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock => Options.Clock;

    /// <summary>How long things take.</summary>
    public Pace Pace { get; }

    /// <summary>Work that goes on after the call that began it was answered, such as a stack in progress.</summary>
    public BackgroundWork Background { get; }

    /// <summary>Where it listens; null while nobody can call it over HTTP.</summary>
    public Uri? Endpoint { get; internal set; }

    /// <summary>GitHub, made when somebody first asks for it.</summary>
    internal GitHubWorld GitHub => github.Value;

    /// <summary>What was asked and what went wrong.</summary>
    internal CallLog Log { get; }

    /// <summary>What was told to fail.</summary>
    internal ToldFailures Told { get; }

    /// <summary>What happens to calls over the wire.</summary>
    internal Mishaps Mishaps { get; }

    /// <summary>What was told to fail and has not come up: operations that nobody called, logical ids that no stack made.</summary>
    public IReadOnlyList<string> Unfired => Told.Unfired;

    /// <summary>The services that somebody has asked for so far.</summary>
    public IReadOnlyList<AwsService> Services => services.Present;

    /// <summary>A neighbouring service.</summary>
    public T Service<T>() where T : AwsService => services.Get<T>();

    /// <summary>
    /// Lets a neighbour go on with what a stop or a kill interrupted, if nobody has asked it for anything yet. Who begins or waits for work
    /// of a neighbour calls this first: later it would be taken for something that was interrupted.
    /// </summary>
    public void Resume<T>() where T : AwsService => services.Resume(services.Get<T>());

    /// <summary>
    /// Calls another service as the caller of <paramref name="from"/>, in the same account and region. The input is checked
    /// against the API model as if it had come over the wire; an S3 object's <c>Body</c> is base64 both ways.
    /// </summary>
    /// <param name="model">The name of the service's API model, such as <c>iam</c>.</param>
    /// <param name="operation">The API operation.</param>
    /// <param name="from">The call on whose behalf this one is made.</param>
    /// <param name="input">The members under their API names; those that are null count as absent and are taken out.</param>
    /// <returns>The answer's members; empty for an operation that answers nothing.</returns>
    /// <exception cref="AwsError">The other service refuses.</exception>
    public async Task<JsonObject> InvokeAsync(string model, string operation, Call from, JsonObject input)
    {
        var api = ApiModels.Load(model);
        if (!api.Operations.TryGetValue(operation, out var facts))
            throw new ArgumentException($"{model} has no operation called {operation}.", nameof(operation));
        var members = facts.Input is { } shape ? JsonTimes.ToText(input, shape) : input;
        var call = @from with { Operation = operation, Input = members, Transfer = null };
        Paging.LimitTo(null);
        return await DispatchAsync(api, facts, call)
            ?? throw new AwsError("UnknownOperationException", $"The sandbox does not imitate {model}:{operation}.");
    }

    /// <summary>Validates a call and does it; null when no service here does that operation.</summary>
    internal async Task<JsonObject?> DispatchAsync(ApiModel model, Operation operation, Call call)
    {
        if (services.Find(model.Name) is not { } service || services.Operation(service, operation.Name) is not { } act)
            return null;
        services.Resume(service);
        Told.Check(model, operation);
        RequestValidator.Validate(model, operation, call.Input);
        var answer = await act(call) ?? [];
        if (Options.CheckModels)
            foreach (var problem in RequestValidator.UnknownMembers(operation, call.Input).Select(member => $"{operation.Name} has no member {member}").Concat(AnswerValidator.Problems(operation, answer)))
                Log.Add(new InvalidDataException($"{model.Name}: {problem}"));
        return answer;
    }
}
