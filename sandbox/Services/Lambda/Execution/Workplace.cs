using System.Globalization;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>The folder of one execution environment: the unpacked package, room for temporary files, and what it prints.</summary>
internal sealed class Workplace
{
    private readonly string root;
    private long read;

    private Workplace(string root, string logStream)
    {
        this.root = root;
        LogStream = logStream;
        Directory.CreateDirectory(Code);
        Directory.CreateDirectory(Temporary);
        File.WriteAllBytes(Output, []);
    }

    /// <summary>The package; <c>/var/task</c> at AWS.</summary>
    public string Code => Path.Combine(root, "task");

    /// <summary>Where the function may write; <c>/tmp</c> at AWS.</summary>
    public string Temporary => Path.Combine(root, "tmp");

    /// <summary>What the process prints.</summary>
    public string Output => Path.Combine(root, "output");

    /// <summary>The folder itself, for what the sandbox adds.</summary>
    public string Root => root;

    /// <summary>The log stream that belongs to it.</summary>
    public string LogStream { get; }

    /// <summary>A new one with a package in it.</summary>
    public static Workplace Open(string folder, FunctionCode function, byte[] zip, DateTimeOffset now)
    {
        var id = Guid.NewGuid().ToString("N");
        var place = new Workplace(Path.Combine(folder, id), $"{now.UtcDateTime.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture)}/[{function.Version}]{id}");
        Package.Unpack(zip, place.Code);
        return place;
    }

    /// <summary>The lines that were printed since the last look.</summary>
    public IReadOnlyList<string> Printed()
    {
        using var output = new FileStream(Output, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        output.Position = read;
        var text = new StreamReader(output).ReadToEnd();
        read = output.Position;
        return text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
    }

    /// <summary>Removes it.</summary>
    public void Remove()
    {
        try
        {
            Directory.Delete(root, recursive: true);
        }
        catch (IOException)
        {
            // A process of the function's that is still ending may write into it; the next sandbox clears the folder.
        }
    }
}
