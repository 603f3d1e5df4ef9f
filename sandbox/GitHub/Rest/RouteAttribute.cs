namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>What a caller needs for an operation.</summary>
internal enum Access
{
    /// <summary>To read the repository when reading, to push to it otherwise; to be somebody where there is no repository.</summary>
    Usual,
    Anybody,
    Read,
    Push,
    Admin,
}

/// <summary>Which request a method answers. The path's holes are one segment each; one that ends in <c>*</c> takes all that is left.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RouteAttribute(string method, string path) : Attribute
{
    public string Method { get; } = method;

    public string Path { get; } = path;

    /// <summary>What the operation is called in GitHub's documentation, such as <c>POST /user/repos</c>.</summary>
    public string Name => $"{Method} {Path}";

    public Access Needs { get; init; }

    /// <summary>The scopes of which the token must have one, with commas between them; besides what the repository asks for.</summary>
    public string Scopes { get; init; } = "";

    /// <summary>Whether the body brings files.</summary>
    public bool TakesFiles { get; init; }

    /// <summary>Whether an archived repository lets it through.</summary>
    public bool WhenArchived { get; init; }
}
