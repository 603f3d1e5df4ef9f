namespace Pipeline.Sandbox.State;

/// <summary>Stored bytes.</summary>
/// <param name="Sha256">Their SHA-256 in lower-case hexadecimal, which is also what they are found by.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Md5">Their MD5 in lower-case hexadecimal: the ETag of an S3 object that was put in one piece.</param>
public sealed record Blob(string Sha256, long Length, string Md5);

/// <summary>A stretch of stored bytes.</summary>
/// <param name="Blob">The bytes.</param>
/// <param name="Offset">Where the stretch begins.</param>
/// <param name="Length">How long it is.</param>
public sealed record BlobRange(Blob Blob, long Offset, long Length);
