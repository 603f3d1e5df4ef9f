using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Serving;

/// <summary>
/// Finds services and their operations by name, each when first asked for: the model <c>servicecatalog</c> is served by
/// <c>Services.ServiceCatalog.ServiceCatalogService</c>, its operation <c>CreatePortfolio</c> by the public method of that name.
/// A lookup by name loads one type; a scan would load them all on every start.
/// </summary>
internal sealed class ServiceDirectory(SandboxWorld world, Func<SandboxWorld, IEnumerable<AwsService>>? given)
{
    private readonly Lazy<AwsService[]> given = new(() => [.. given?.Invoke(world) ?? []]);
    private readonly ConcurrentDictionary<Type, Lazy<AwsService>> made = new();
    private readonly ConcurrentDictionary<string, AwsService?> byModel = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(AwsService Service, string Operation), Func<Call, Task<JsonObject?>>?> operations = new();
    private readonly ConcurrentDictionary<AwsService, Resumption> resumed = new();

    public IReadOnlyList<AwsService> Present => [.. given.Value, .. made.Values.Select(service => service.Value)];

    public T Get<T>() where T : AwsService => given.Value.OfType<T>().FirstOrDefault() ?? (T)Make(typeof(T));

    public AwsService? Find(string model) => byModel.GetOrAdd(model, Lookup);

    /// <summary>Takes up what an earlier run left of a service, once; whoever comes meanwhile waits, so that nothing begun now is taken for something left.</summary>
    public void Resume(AwsService service) => resumed.GetOrAdd(service, static _ => new()).Once(service);

    /// <summary>The method that does an operation, or null.</summary>
    public Func<Call, Task<JsonObject?>>? Operation(AwsService service, string operation) => operations.GetOrAdd((service, operation), Bind);

    private AwsService? Lookup(string model)
    {
        if (given.Value.FirstOrDefault(service => service.Model == model) is { } service)
            return service;
        return TypeOf(model) is { } type ? Make(type) : null;
    }

    /// <summary>The class that serves a model, or null.</summary>
    public static Type? TypeOf(string model)
    {
        var name = model.Replace("-", "", StringComparison.Ordinal);
        return typeof(AwsService).Assembly.GetType($"Pipeline.Sandbox.Services.{name}.{name}Service", throwOnError: false, ignoreCase: true);
    }

    private AwsService Make(Type type) =>
        made.GetOrAdd(type, type => new(() => (AwsService)Activator.CreateInstance(type, world)!)).Value;

    private static Func<Call, Task<JsonObject?>>? Bind((AwsService Service, string Operation) key)
    {
        var method = key.Service.GetType().GetMethod(key.Operation, BindingFlags.Public | BindingFlags.Instance, [typeof(Call)]);
        if (method is null || method.DeclaringType == typeof(AwsService))
            return null;
        if (method.ReturnType == typeof(Task<JsonObject?>))
            return method.CreateDelegate<Func<Call, Task<JsonObject?>>>(key.Service);
        var direct = method.CreateDelegate<Func<Call, JsonObject?>>(key.Service);
        return call => Task.FromResult(direct(call));
    }

    // A lock and not a Lazy: taking up work may call the very service it belongs to.
    private sealed class Resumption
    {
        private readonly Lock gate = new();
        private bool begun;

        public void Once(AwsService service)
        {
            lock (gate)
            {
                if (begun)
                    return;
                begun = true;
                service.Resume();
            }
        }
    }
}
