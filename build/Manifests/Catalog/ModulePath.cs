namespace Pipeline.Manifests.Catalog;

/// <summary>The path of a module as manifests write it.</summary>
internal static class ModulePath
{
    /// <summary>
    /// The folder that a path means inside its repository. A manifest that takes a module from another repository
    /// (<c>git::https://host/repository.git//folder?ref=x</c>, <c>archive::https://host/file.zip?module=folder</c>) gets the
    /// module of this repository that is known by that folder: nothing is fetched.
    /// </summary>
    /// <param name="path">The path as written.</param>
    public static string Folder(string path)
    {
        if (path.StartsWith("archive::", StringComparison.Ordinal))
            return Clean(Query(path, "module") ?? "");
        if (!path.StartsWith("git::", StringComparison.Ordinal))
            return Clean(path);
        var address = path.Split('?')[0];
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var inner = address.IndexOf("//", scheme < 0 ? 0 : scheme + 3, StringComparison.Ordinal);
        return inner < 0 ? "" : Clean(address[(inner + 2)..]);
    }

    private static string? Query(string path, string key) =>
        path[(path.IndexOf('?') + 1)..].Split('&')
            .Where(part => part.StartsWith(key + "=", StringComparison.Ordinal))
            .Select(part => part[(key.Length + 1)..])
            .FirstOrDefault();

    private static string Clean(string path) =>
        string.Join('/', path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."));
}
