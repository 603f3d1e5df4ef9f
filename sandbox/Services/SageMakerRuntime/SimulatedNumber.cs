using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

/// <summary>Numbers that stand for what a model would compute: the same for the same input, and of no meaning.</summary>
internal static class SimulatedNumber
{
    private const int Digits = 6;

    /// <summary>A number from 0 to 1.</summary>
    public static double Of(string input, int place = 0)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{place}/{input}"));
        return Math.Round(BinaryPrimitives.ReadUInt32BigEndian(hash) / (double)uint.MaxValue, Digits);
    }

    /// <summary>A vector of numbers from -1 to 1.</summary>
    public static double[] Vector(string input, int length) => [.. Enumerable.Range(0, length).Select(place => Math.Round((2 * Of(input, place)) - 1, Digits))];
}
