using System.Collections.Concurrent;

namespace Pipeline.Sandbox.Models;

/// <summary>
/// The API models that travel with the sandbox, one embedded file per service. They are facts that never change, so they
/// are read once per process, and each part only when it is asked for.
/// </summary>
public static class ApiModels
{
    private static readonly ConcurrentDictionary<string, Lazy<ApiModel>> Loaded = new(StringComparer.Ordinal);
    private static readonly Lazy<IReadOnlyList<IReadOnlyDictionary<string, string>>> Index = new(() =>
        [.. ModelText.ReadFile("index").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ModelText.ReadHead)]);

    /// <summary>The names of all models, in order.</summary>
    public static IEnumerable<string> Names => Index.Value.Select(head => head["name"]);

    /// <summary>The model of that name, such as <c>servicecatalog</c>.</summary>
    /// <exception cref="ArgumentException">There is no such model.</exception>
    public static ApiModel Load(string name) =>
        Loaded.GetOrAdd(name, static name => new(() => new ModelText(ModelText.ReadFile(name)).ToModel())).Value;

    /// <summary>The model of the service that a signature's credential scope names, or null.</summary>
    public static ApiModel? FindBySigningName(string signingName) => Find("signing", signingName);

    /// <summary>The model of the service whose <c>X-Amz-Target</c> begins with <paramref name="targetPrefix"/> and a dot, or null.</summary>
    public static ApiModel? FindByTargetPrefix(string targetPrefix) => Find("target", targetPrefix);

    /// <summary>
    /// The model of a service by its signing name, for a request without <c>X-Amz-Target</c>: SageMaker and its runtime sign alike,
    /// and only SageMaker's own requests have a target.
    /// </summary>
    public static ApiModel? FindUntargeted(string signingName)
    {
        foreach (var head in Index.Value)
            if (head.GetValueOrDefault("signing") == signingName && !head.ContainsKey("target"))
                return Load(head["name"]);
        return FindBySigningName(signingName);
    }

    private static ApiModel? Find(string key, string value)
    {
        foreach (var head in Index.Value)
            if (head.GetValueOrDefault(key) == value)
                return Load(head["name"]);
        return null;
    }
}
