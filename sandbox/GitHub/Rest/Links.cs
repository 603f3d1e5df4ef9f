namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>The addresses that answers are full of.</summary>
/// <param name="Origin">What the client reached the sandbox by, such as <c>http://127.0.0.1:4566</c>.</param>
internal sealed record Links(string Origin)
{
    /// <summary>Its host without the port.</summary>
    public string Host => new Uri(Origin).Host;

    public string Api(string path) => $"{Origin}/api/v3{path}";

    public string Repo(string fullName, string path = "") => Api($"/repos/{fullName}{path}");

    public string Web(string path) => Origin + path;

    /// <summary>A path with what addresses cannot hold escaped.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
