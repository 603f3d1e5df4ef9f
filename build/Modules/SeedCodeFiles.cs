using System.IO.Compression;

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

    /// <summary>Unpacks seed code below <c>output/seed-code/</c>, a folder for each repository that a project starts with, as a clone of it would be.</summary>
    /// <returns>The folders.</returns>
    public static IReadOnlyList<string> Unpack(Layout layout, IReadOnlyList<SeedArtifact> seeds)
    {
        var folders = new List<string>();
        foreach (var seed in seeds)
        {
            var folder = Path.Combine(layout.Output, "seed-code", seed.TemplateId, seed.Folder);
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            using var zip = new MemoryStream(seed.Package.ToArray());
            ZipFile.ExtractToDirectory(zip, folder);
            folders.Add(folder);
        }
        return folders;
    }
}
