using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amazon.CloudFormation.Model;

namespace Pipeline.Aws.CloudFormation;

/// <summary>
/// What a deployment notes of a stack: the content it deployed and when CloudFormation last changed the stack. While both are
/// as noted, the stack has that content, and nobody needs to read its template again.
/// </summary>
public static class DeployedMark
{
    private const int HashLength = 16;

    /// <summary>The mark of a stack that has the requested content.</summary>
    public static string Of(StackRequest request, Stack stack)
    {
        var changed = (stack.LastUpdatedTime ?? stack.CreationTime)?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        return $"{Hash(request)} {changed}";
    }

    private static string Hash(StackRequest request)
    {
        var content = string.Join('\n', [request.Template.TrimEnd(), .. Words(request.Parameters), "", .. Words(request.Tags)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..HashLength];
    }

    private static IEnumerable<string> Words(IReadOnlyDictionary<string, string> pairs) =>
        pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}");
}
