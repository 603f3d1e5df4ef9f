using System.Text.RegularExpressions;

namespace Pipeline.Endpoints.Tables;

/// <summary>Reads device and CUDA out of an image's tag, as AWS and most others spell them.</summary>
internal static partial class ImageTag
{
    /// <summary>The device, or null when nothing says it, and CUDA, such as <c>cu124</c>.</summary>
    public static (Device? Device, string? Cuda) Read(string repository, string tag)
    {
        var cuda = Cuda().Match(tag) is { Success: true } match ? match.Groups[1].Value : null;
        if (Neuron().IsMatch(tag) || repository.Contains("neuron", StringComparison.Ordinal))
            return (Device.Neuron, null);
        if (cuda is not null || Gpu().IsMatch(tag))
            return (Device.Gpu, cuda);
        return Cpu().IsMatch(tag) || Cpu().IsMatch(repository) ? (Device.Cpu, null) : (null, null);
    }

    [GeneratedRegex(@"(?:^|[-_.:/])(cu\d{2,3})(?![0-9a-z])")]
    private static partial Regex Cuda();

    [GeneratedRegex(@"(?:^|[-_.:/])(?:gpu|cuda)(?![a-z])")]
    private static partial Regex Gpu();

    [GeneratedRegex(@"(?:^|[-_.:/])cpu(?![a-z])")]
    private static partial Regex Cpu();

    [GeneratedRegex("neuron|optimum\\d")]
    private static partial Regex Neuron();
}
