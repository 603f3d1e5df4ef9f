using System.Collections.Concurrent;

namespace Pipeline.Sandbox.Templates.Facts;

/// <summary>
/// The known resource types. Facts are kept for the services in <c>data/</c> and read when a type of that service is first
/// asked for; of all other types only the names are known.
/// </summary>
public sealed class ResourceTypes
{
    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ResourceType?> types = new(StringComparer.Ordinal);
    private readonly Lazy<string> names = new(() => ReadFile("_names"));

    /// <summary>The facts that came with this build; they never change, so one copy serves everybody.</summary>
    public static ResourceTypes Embedded { get; } = new();

    /// <summary>The facts of a type; null when none are held. Custom resources share those of <c>AWS::CloudFormation::CustomResource</c>.</summary>
    public ResourceType? Find(string type) => types.GetOrAdd(type, Read);

    /// <summary>True for every type that CloudFormation offers, and for <c>Custom::...</c> and modules.</summary>
    public bool Exists(string type)
    {
        var parts = type.Split("::");
        if (parts is ["Custom", { Length: > 0 }] || parts is [.., "MODULE"])
            return true;
        return parts.Length == 3 && Line($"{parts[0]}::{parts[1]}") is { } line && line.Contains(parts[2]);
    }

    /// <summary>True for a type of somebody's own in the private registry: three parts, the first not <c>AWS</c>.</summary>
    public static bool IsThirdParty(string type) => type.Split("::") is [var vendor, { Length: > 0 }, { Length: > 0 }, ..] && vendor is not ("AWS" or "Alexa" or "Custom" or "");

    /// <summary>All names, to suggest the nearest.</summary>
    public IEnumerable<string> Names() =>
        from line in names.Value.Split('\n')
        where line.Length > 0 && line[0] != '#'
        let words = line.Split(' ')
        from type in words.Skip(1)
        select $"{words[0]}::{type}";

    private ResourceType? Read(string type)
    {
        if (type.StartsWith("Custom::", StringComparison.Ordinal))
            type = "AWS::CloudFormation::CustomResource";
        if (type.Split("::") is not ["AWS", var service, _])
            return null;
        var text = files.GetOrAdd(service, ReadFile);
        var start = text.IndexOf($"\n= {type}\n", StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += type.Length + 4;
        var end = text.IndexOf("\n= ", start - 1, StringComparison.Ordinal);
        return ResourceTypeReader.Read(type, text.AsSpan(start, (end < 0 ? text.Length : end) - start));
    }

    private string[]? Line(string service)
    {
        var start = names.Value.IndexOf($"\n{service} ", StringComparison.Ordinal);
        return start < 0 ? null : names.Value[(start + service.Length + 2)..names.Value.IndexOf('\n', start + 1)].Split(' ');
    }

    private static string ReadFile(string name)
    {
        using var stream = typeof(ResourceTypes).Assembly.GetManifestResourceStream("facts/" + name);
        return stream is null ? "" : new StreamReader(stream).ReadToEnd();
    }
}
