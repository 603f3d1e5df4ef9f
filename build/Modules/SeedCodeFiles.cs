namespace Pipeline.Modules;

/// <summary>Packed seed code as files, for people to look into.</summary>
public static class SeedCodeFiles
{
    /// <summary>Writes the zips below <c>output/</c>; one whose content is there already is left alone.</summary>
    /// <returns>The files.</returns>
    public static IReadOnlyList<string> Write(Layout layout, IReadOnlyList<SeedArtifact> seeds)
    {
        var files = new List<string>();
        foreach (var seed in seeds)
        {
            var file = Path.Combine(layout.Output, seed.Key);
            files.Add(file);
            if (File.Exists(file))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file + ".part", seed.Package.ToArray());
            File.Move(file + ".part", file, overwrite: true);
        }
        return files;
    }
}
