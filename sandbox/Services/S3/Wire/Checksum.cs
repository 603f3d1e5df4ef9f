using System.Security.Cryptography;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>A running checksum of a body under one of the algorithms that the sandbox can compute.</summary>
internal sealed class Checksum
{
    private readonly IncrementalHash? hash;
    private readonly Crc? crc;

    private Checksum(IncrementalHash? hash, Crc? crc) => (this.hash, this.crc) = (hash, crc);

    /// <summary>The algorithms, as they stand in <c>x-amz-checksum-</c> headers, with the member of the API that carries each.</summary>
    public static IReadOnlyList<(string Algorithm, string Member)> Known { get; } =
        [("crc32", "ChecksumCRC32"), ("crc32c", "ChecksumCRC32C"), ("crc64nvme", "ChecksumCRC64NVME"), ("sha1", "ChecksumSHA1"), ("sha256", "ChecksumSHA256")];

    public static Checksum Start(string algorithm) => algorithm switch
    {
        "crc32" => new(null, Crc.Crc32()),
        "crc32c" => new(null, Crc.Crc32C()),
        "crc64nvme" => new(null, Crc.Crc64Nvme()),
        "sha1" => new(IncrementalHash.CreateHash(HashAlgorithmName.SHA1), null),
        "sha256" => new(IncrementalHash.CreateHash(HashAlgorithmName.SHA256), null),
        "md5" => new(IncrementalHash.CreateHash(HashAlgorithmName.MD5), null),
        _ => throw new ArgumentOutOfRangeException(nameof(algorithm), algorithm, "Not a checksum algorithm of S3."),
    };

    public void Append(ReadOnlySpan<byte> data)
    {
        hash?.AppendData(data);
        crc?.Append(data);
    }

    public byte[] Finish() => hash?.GetHashAndReset() ?? crc!.Finish();
}
