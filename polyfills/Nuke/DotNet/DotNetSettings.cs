using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>A call of the .NET command line: a verb, what it works on, options in the order in which they were set.</summary>
public abstract class DotNetSettings : ToolOptions
{
    private List<KeyValuePair<string, string>> options = [];
    private Dictionary<string, object> properties = [];

    /// <summary>The command, such as <c>build</c>.</summary>
    internal abstract string Verb { get; }

    /// <summary>The project, solution or directory to work on; null means the working directory.</summary>
    public string? ProjectFile { get; internal set; }

    /// <summary>The properties for MSBuild.</summary>
    public IReadOnlyDictionary<string, object> Properties => properties;

    /// <inheritdoc/>
    internal override IEnumerable<string> Arguments
    {
        get
        {
            foreach (var word in Verb.Split(' '))
                yield return word;
            if (ProjectFile is not null)
                yield return ProjectFile;
            foreach (var (name, value) in options)
            {
                yield return name;
                if (value.Length > 0)
                    yield return value;
            }

            foreach (var (name, value) in properties)
                yield return $"--property:{name}={(value is bool flag ? flag ? "true" : "false" : value)}";
        }
    }

    internal string? Get(string name) => options.FindLast(option => option.Key == name).Value;

    internal void Set(string name, string? value)
    {
        options = options.FindAll(option => option.Key != name);
        Add(name, value);
    }

    internal void Add(string name, string? value)
    {
        // Copies share their lists until one of them changes.
        if (value is not null)
            options = [.. options, new KeyValuePair<string, string>(name, value)];
    }

    internal void Flag(string name, bool? on) => Set(name, on == true ? "" : null);

    internal void Define(string name, object? value)
    {
        properties = new Dictionary<string, object>(properties);
        if (value is null)
            properties.Remove(name);
        else
            properties[name] = value;
    }
}
