using System.Globalization;

namespace Pipeline.Sandbox.State;

/// <summary>Holds a state directory for one process at a time; the operating system lets go of it when the process ends, however it ends.</summary>
public sealed class DirectoryLock : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(40);
    private readonly FileStream held;

    private DirectoryLock(FileStream held) => this.held = held;

    /// <summary>Takes the lock, waiting up to <paramref name="patience"/> for a process that has it.</summary>
    /// <exception cref="StateInUse">Another process still has it.</exception>
    public static async Task<DirectoryLock> TakeAsync(string directory, TimeSpan patience, CancellationToken cancellation)
    {
        Directory.CreateDirectory(directory);
        var owner = Path.Combine(directory, StateDirectory.Owner);
        for (var waited = TimeSpan.Zero; ; waited += Between)
        {
            if (Try(Path.Combine(directory, StateDirectory.Lock)) is { } held)
            {
                await File.WriteAllTextAsync(owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture), cancellation);
                return new(held);
            }
            if (waited >= patience)
                throw new StateInUse(directory, Owner(owner));
            await Task.Delay(Between, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    private static FileStream? Try(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static int? Owner(string path)
    {
        try
        {
            return int.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture);
        }
        catch (Exception unknown) when (unknown is IOException or FormatException)
        {
            return null;
        }
    }
}
