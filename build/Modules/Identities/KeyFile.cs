using Pipeline.Failures;

namespace Pipeline.Modules.Identities;

/// <summary>
/// An access key in a file that only its owner can read, from its first byte on. A new content is written beside the file
/// and renamed over it when it is whole, so that there is a whole key at every moment.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="relative">The file as people type it.</param>
/// <param name="warn">Told of what stops nothing.</param>
public sealed class KeyFile(string path, string relative, Action<string> warn) : IKeyStore
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const string Beside = ".new";
    private const int RoomForAKey = 1024; // Bytes; a key with everything around it takes about 300.

    private readonly string pending = path + Beside;
    private FileStream? prepared;
    private bool replaces;

    /// <inheritdoc/>
    public string Place => $"the file {relative}";

    /// <inheritdoc/>
    public string MovingAway => $"mv {relative} {relative}.old";

    /// <inheritdoc/>
    public async Task<StoredKeys> ReadAsync(CancellationToken cancellation)
    {
        var current = Exists(path) ? await TextAsync(path, cancellation) : null;
        if (current is not null && StoredKey.Parse(current) is null)
            throw new NotReady(new Problem("PL3031", $"{relative} holds no access key, so it is not overwritten", Hint: $"move it away and run the same command again: {MovingAway}"));
        replaces = current is not null;
        if (replaces)
            Close(path);
        return new StoredKeys(current is null ? null : StoredKey.Parse(current), Exists(pending) ? StoredKey.Parse(await TextAsync(pending, cancellation)) : null);
    }

    /// <inheritdoc/>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        try
        {
            File.Delete(pending); // An interrupted run left it, without a whole key.
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = OwnerOnly;
            prepared = new FileStream(pending, options);
            // A full disk shows here.
            await prepared.WriteAsync(Enumerable.Repeat((byte)' ', RoomForAKey).ToArray(), cancellation);
            prepared.Flush(flushToDisk: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Discard();
            throw new NotReady(new Problem("PL3032", $"{relative} cannot be written, so no access key was made: {refused.Message}", Hint: "check the permissions and the free space of the checkout, or use --store secrets-manager"));
        }
    }

    /// <inheritdoc/>
    public async Task WriteAsync(StoredKey key)
    {
        var file = prepared ?? throw new InvalidOperationException("Nothing was prepared.");
        file.Position = 0;
        await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(key.ToStoredText()), CancellationToken.None);
        file.SetLength(file.Position);
        file.Flush(flushToDisk: true);
        await file.DisposeAsync();
        prepared = null;
        TakePending();
    }

    /// <inheritdoc/>
    public void TakePending() => File.Move(pending, path, overwrite: replaces);

    /// <inheritdoc/>
    public void Discard()
    {
        if (prepared is null)
            return;
        prepared.Dispose();
        prepared = null;
        File.Delete(pending);
    }

    // A link to nowhere is something too: what is renamed over it would be lost to whoever made it.
    private static bool Exists(string file) => File.Exists(file) || Directory.Exists(file) || new FileInfo(file).LinkTarget is not null;

    private async Task<string> TextAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllTextAsync(file, cancellation);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            var name = file == pending ? relative + Beside : relative;
            throw new NotReady(new Problem("PL3031", $"{name} cannot be read: {refused.Message}", Hint: $"move it away and run the same command again: mv {name} {name}.old"));
        }
    }

    private void Close(string file)
    {
        if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & ~OwnerOnly) == 0)
            return;
        File.SetUnixFileMode(file, OwnerOnly);
        warn($"others could read {relative}; now only you can. If others use this machine, run CreateSageMakerRole --rotate");
    }
}
