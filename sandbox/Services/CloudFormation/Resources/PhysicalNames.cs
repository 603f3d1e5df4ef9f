using System.Security.Cryptography;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>Names that CloudFormation invents: <c>stack-LogicalId-RANDOM</c>, cut to what the service takes.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-logicalId-physicalId.html</remarks>
internal static class PhysicalNames
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const int RandomLength = 12;
    private const int UsualLength = 255;

    /// <summary>A new name.</summary>
    public static string Invent(string stack, string logicalId, NameRule? rule)
    {
        var room = (rule?.Longest ?? UsualLength) - RandomLength - 2;
        var half = room / 2;
        var (first, second) = (stack, logicalId);
        if (first.Length + second.Length > room)
            (first, second) = second.Length <= half ? (first[..Math.Min(first.Length, room - second.Length)], second)
                : first.Length <= half ? (first, second[..(room - first.Length)])
                : (first[..half], second[..(room - half)]);
        var name = $"{first}-{second}-{RandomNumberGenerator.GetString(Letters, RandomLength)}";
        return rule?.Lower == true ? name.ToLowerInvariant() : name;
    }
}
