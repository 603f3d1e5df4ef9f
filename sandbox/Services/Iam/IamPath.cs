using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

/// <summary>The rule for paths of roles, users, groups and policies.</summary>
internal static class IamPath
{
    public static string Check(string path) =>
        path.StartsWith('/') && path.EndsWith('/') && path.All(letter => letter is > ' ' and <= '\u007f')
            ? path
            : throw new AwsError("ValidationError", "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.");
}
