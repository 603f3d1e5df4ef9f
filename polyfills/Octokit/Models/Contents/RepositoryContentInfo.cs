namespace Octokit;

/// <summary>What is at a path, without what is in it.</summary>
public class RepositoryContentInfo
{
    /// <summary>The last part of the path.</summary>
    public string Name { get; private set; }

    /// <summary>The path from the repository's root.</summary>
    public string Path { get; private set; }

    /// <summary>The 40 hexadecimal digits of what is there.</summary>
    public string Sha { get; private set; }

    /// <summary>Its bytes.</summary>
    public int Size { get; private set; }

    /// <summary>What it is.</summary>
    public StringEnum<ContentType> Type { get; private set; }

    /// <summary>Where the bytes are; null for what is no file.</summary>
    public string DownloadUrl { get; private set; }

    /// <summary>The address in the API.</summary>
    public string Url { get; private set; }

    /// <summary>The address in Git's database.</summary>
    public string GitUrl { get; private set; }

    /// <summary>The page.</summary>
    public string HtmlUrl { get; private set; }
}
