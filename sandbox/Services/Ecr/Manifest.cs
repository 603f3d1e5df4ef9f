using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ecr;

/// <summary>An image's manifest: its digest, its type and how large it says the image is.</summary>
internal sealed record Manifest(string Text, string Digest, string? MediaType, long Size)
{
    /// <exception cref="AwsError">It is none.</exception>
    public static Manifest Read(string text, string? mediaType)
    {
        JsonObject manifest;
        try
        {
            manifest = JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject ?? throw Invalid();
            if (manifest["schemaVersion"]?.GetValueKind() != JsonValueKind.Number)
                throw Invalid();
        }
        catch (JsonException)
        {
            throw Invalid();
        }
        var digest = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var parts = manifest.Objects("layers").Append(manifest.Object("config"));
        return new(text, digest, mediaType ?? manifest["mediaType"]?.ToString(), parts.Sum(part => part["size"]?.GetValueKind() == JsonValueKind.Number ? part["size"]!.AsLong() : 0));
    }

    private static AwsError Invalid() => new("InvalidParameterException", "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'");
}
