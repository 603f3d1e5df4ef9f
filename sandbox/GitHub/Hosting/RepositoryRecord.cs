using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>What GitHub knows of a repository beside what is in it. Which branch is the default one only Git says.</summary>
/// <param name="Id">Never given twice.</param>
/// <param name="Owner">The login of the user or organisation.</param>
/// <param name="Name">Its name now.</param>
/// <param name="Folder">Where it is below the folder of all repositories; it stays when the name changes.</param>
/// <param name="Created">When it was made.</param>
internal sealed record RepositoryRecord(long Id, string Owner, string Name, string Folder, DateTimeOffset Created)
{
    public string? Description { get; init; }

    public string? Homepage { get; init; }

    public string Visibility { get; init; } = "public";

    public bool Archived { get; init; }

    /// <summary>The switches that stand for nothing but themselves here, under the API's names.</summary>
    public Dictionary<string, bool> Switches { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public DateTimeOffset Updated { get; init; } = Created;

    public DateTimeOffset? Pushed { get; init; }

    /// <summary>The last number given to a pull request.</summary>
    public int LastNumber { get; init; }

    /// <summary>Whole names it had before, in small letters.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>How branches are protected, by branch, in the form of the request.</summary>
    public Dictionary<string, JsonObject> Protections { get; init; } = [];

    /// <summary>What users beside the owner may do, by login in small letters.</summary>
    public Dictionary<string, Permission> Collaborators { get; init; } = [];

    public string FullName => $"{Owner}/{Name}";

    public bool IsPrivate => Visibility != "public";
}
