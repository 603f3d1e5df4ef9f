using System.IO.Compression;
using System.Text;

namespace Pipeline.Sandbox.Tests.Lambda;

/// <summary>Deployment packages.</summary>
internal static class Packages
{
    public const string Executable = "Pipeline.Sandbox.TestFunction";

    private const int RegularFile = 0x8000;

    /// <summary>The test function, as it was compiled beside the tests.</summary>
    public static byte[] TestFunction { get; } = Zip([.. new[] { ".dll", ".runtimeconfig.json", ".deps.json" }.Select(ending => Executable + ending)
        .Select(name => (name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name)), RegularFile | 0x1A4))]);

    /// <summary>A zip of text files that may be executed.</summary>
    public static byte[] Scripts(params (string Name, string Text)[] files) =>
        Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text), RegularFile | 0x1ED))]);

    /// <summary>A zip of files with their modes.</summary>
    public static byte[] Zip(params (string Name, byte[] Content, int Mode)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content, mode) in files)
            {
                var entry = zip.CreateEntry(name);
                entry.ExternalAttributes = mode << 16;
                using var target = entry.Open();
                target.Write(content);
            }
        return bytes.ToArray();
    }
}
