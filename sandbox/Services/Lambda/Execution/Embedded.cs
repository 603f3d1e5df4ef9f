namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>The small programs that go with the sandbox and run beside it.</summary>
internal static class Embedded
{
    /// <summary>The text of one of them.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(Embedded).Assembly.GetManifestResourceStream("lambda/" + name)!;
        return new StreamReader(stream).ReadToEnd();
    }
}
