namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>Git's way to change a small file: write <c>name.lock</c>, which only one can create, and put it in the place of the file.</summary>
internal sealed class RefLock : IDisposable
{
    private readonly string target;
    private bool done;

    private RefLock(string target) => this.target = target;

    /// <summary>The file to write.</summary>
    public string Path => target + ".lock";

    /// <summary>Takes the lock; null when somebody else keeps it for too long.</summary>
    public static RefLock? Take(string target, TimeSpan patience)
    {
        var giveUp = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        do
        {
            try
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
                new FileStream(target + ".lock", FileMode.CreateNew, FileAccess.Write).Dispose();
                return new(target);
            }
            catch (IOException) when (File.Exists(target + ".lock") || Directory.Exists(System.IO.Path.GetDirectoryName(target)))
            {
                Thread.Sleep(1);
            }
        }
        while (Environment.TickCount64 < giveUp);
        return null;
    }

    public void Commit()
    {
        // What was a folder of branches and holds none any more gives its name free.
        if (Directory.Exists(target) && !Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Any())
            Directory.Delete(target, recursive: true);
        File.Move(Path, target, overwrite: true);
        done = true;
    }

    public void Dispose()
    {
        if (!done)
            File.Delete(Path);
    }
}
