using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>
/// Draws that depend on the seed, the operation and how often it was called, and on nothing else: clients side by side do not
/// change what happens to one another, so a run that went wrong goes wrong again.
/// </summary>
internal sealed class Dice(int seed)
{
    private readonly ConcurrentDictionary<string, int> calls = new(StringComparer.Ordinal);

    /// <summary>The number of the next call of an operation, from 1.</summary>
    public int Next(string operation) => calls.AddOrUpdate(operation, 1, static (_, count) => count + 1);

    /// <summary>A number from 0 to below 1 for one purpose and one call.</summary>
    public double Draw(string purpose, string operation, int number)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}/{purpose}/{operation}/{number}")), hash);
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash) >> 11) * (1.0 / (1UL << 53));
    }
}
