namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>GitHub's own media types: <c>application/vnd.github.raw+json</c> asks for a file as it is.</summary>
internal static class MediaTypes
{
    private const string Vendor = "application/vnd.github.";

    private static readonly string[] Known = ["raw", "diff", "patch", "sha", "object"];

    public static string? Asked(string accept)
    {
        foreach (var one in accept.Split(','))
        {
            var type = one.Split(';')[0].Trim();
            if (type.StartsWith(Vendor, StringComparison.OrdinalIgnoreCase))
                return type[Vendor.Length..].Split('+')[0].Split('.').FirstOrDefault(part => Known.Contains(part));
        }
        return null;
    }

    public static string Described(string? asked) => asked is null ? "github.v3; format=json" : $"github.v3; param={asked}";
}
