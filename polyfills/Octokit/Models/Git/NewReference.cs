namespace Octokit;

/// <summary>A reference to make.</summary>
public class NewReference
{
    /// <summary>A name and the commit that it shall point to.</summary>
    /// <param name="ref">The name in full; refs/ is put before it where it is missing.</param>
    /// <param name="sha">The commit's 40 hexadecimal digits.</param>
    public NewReference(string @ref, string sha)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(@ref);
        ArgumentException.ThrowIfNullOrWhiteSpace(sha);
        Ref = @ref.StartsWith("refs/", StringComparison.Ordinal) ? @ref : $"refs/{@ref}";
        Sha = sha;
    }

    /// <summary>The name in full, such as refs/heads/main.</summary>
    public string Ref { get; private set; }

    /// <summary>The commit's 40 hexadecimal digits.</summary>
    public string Sha { get; private set; }
}
