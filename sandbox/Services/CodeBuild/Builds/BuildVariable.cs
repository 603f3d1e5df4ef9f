using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>An environment variable of a build.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its value is: the value itself, or where it is kept.</param>
/// <param name="Value">The value, a parameter's name, or a secret as <c>id:json-key:version-stage:version-id</c>.</param>
internal sealed record BuildVariable(string Name, string Type, string Value)
{
    public const string Plain = "PLAINTEXT";
    public const string Parameter = "PARAMETER_STORE";
    public const string Secret = "SECRETS_MANAGER";

    private const string Hidden = "***";

    /// <summary>The value as it may be shown: what is kept elsewhere is not.</summary>
    public string Shown => Type == Plain ? Value : Hidden;

    /// <summary>All variables of a build: its own come before those of the buildspec.</summary>
    /// <remarks>https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html</remarks>
    public static IReadOnlyList<BuildVariable> Of(Build build, Buildspec spec)
    {
        var own = build.Body.Object("environment").Objects("environmentVariables").Select(variable => new BuildVariable(variable.Need("name"), variable.Text("type") ?? Plain, variable.Need("value")));
        return [.. own.Concat(spec.Variables).DistinctBy(variable => variable.Name)];
    }
}
