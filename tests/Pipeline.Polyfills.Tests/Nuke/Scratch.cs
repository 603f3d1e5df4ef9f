using Nuke.Common.IO;

namespace Pipeline.Polyfills.Tests.Nuke;

/// <summary>A repository of its own for one test: a directory with <c>.nuke</c> in it.</summary>
internal sealed class Scratch : IDisposable
{
    public Scratch() => (Root / ".nuke").CreateDirectory();

    public AbsolutePath Root { get; } = AbsolutePath.Create(Directory.CreateTempSubdirectory("nuke-").FullName);

    public Scratch With(string path, string content)
    {
        (Root / path).WriteAllText(content);
        return this;
    }

    public void Dispose() => Root.DeleteDirectory();
}
