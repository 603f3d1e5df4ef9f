using System.Text;

namespace Pipeline.Tests.Rendering;

/// <summary>A folder of files that is there for one test.</summary>
internal sealed class SourceTree : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("pipeline-rendering-").FullName;

    public string Path(string name) => System.IO.Path.Combine(_root, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text, new UTF8Encoding(false));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
