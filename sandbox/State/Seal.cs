using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.State;

/// <summary>
/// Keeps values out of the journal's clear text: AES-GCM under a key of the state directory's own, in a file that only its owner reads.
/// Whoever is given the journal alone, in a bug report say, reads none of them; whoever has the whole directory can.
/// </summary>
/// <param name="directory">The state directory; null keeps the key in memory, as everything else then.</param>
internal sealed class Seal(string? directory)
{
    private const string FileName = "seal.key";

    // A sealed value is the nonce, the tag and what was encrypted.
    private const int Nonce = 12;
    private const int Head = Nonce + 16;

    private readonly Lazy<byte[]> key = new(() => directory is null ? RandomNumberGenerator.GetBytes(32) : Kept(directory));

    /// <summary>The value, sealed; another text each time.</summary>
    /// <param name="value">What to seal.</param>
    /// <param name="owner">Whose value it is: it opens for the same owner only.</param>
    public string Close(string value, string owner)
    {
        var plain = Encoding.UTF8.GetBytes(value);
        Span<byte> text = new byte[Head + plain.Length];
        RandomNumberGenerator.Fill(text[..Nonce]);
        using var aes = new AesGcm(key.Value, Head - Nonce);
        aes.Encrypt(text[..Nonce], plain, text[Head..], text[Nonce..Head], Encoding.UTF8.GetBytes(owner));
        return Convert.ToBase64String(text);
    }

    /// <summary>The value that was sealed.</summary>
    /// <exception cref="CryptographicException">It was sealed under another key, or for another owner.</exception>
    public string Open(string sealedValue, string owner)
    {
        ReadOnlySpan<byte> text = Convert.FromBase64String(sealedValue);
        var plain = new byte[text.Length - Head];
        using var aes = new AesGcm(key.Value, Head - Nonce);
        aes.Decrypt(text[..Nonce], text[Head..], text[Nonce..Head], plain, Encoding.UTF8.GetBytes(owner));
        return Encoding.UTF8.GetString(plain);
    }

    // Put in place whole, so that a kill leaves either no key or the one that everything after it is sealed under.
    private static byte[] Kept(string directory)
    {
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
        {
            var draft = $"{path}.{Guid.NewGuid():N}";
            var form = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                form.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(draft, form))
                file.Write(RandomNumberGenerator.GetBytes(32));
            Place(draft, path);
        }
        return File.ReadAllBytes(path);
    }

    private static void Place(string draft, string path)
    {
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
