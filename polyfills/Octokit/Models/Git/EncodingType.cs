using System.Text.Json.Serialization;

namespace Octokit;

/// <summary>How the bytes of a blob are written.</summary>
public enum EncodingType
{
    /// <summary>As text.</summary>
    [JsonStringEnumMemberName("utf-8")]
    Utf8,

    /// <summary>In base64, for bytes that are no text.</summary>
    Base64,
}
