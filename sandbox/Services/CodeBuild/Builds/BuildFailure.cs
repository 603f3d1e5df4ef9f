namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>Why a phase fails, in CodeBuild's words.</summary>
/// <param name="code">The context's status code, such as <c>YAML_FILE_ERROR</c>.</param>
/// <param name="message">The context's message.</param>
/// <remarks>https://docs.aws.amazon.com/codebuild/latest/userguide/troubleshooting.html</remarks>
internal sealed class BuildFailure(string code, string message) : Exception(message)
{
    public string Code { get; } = code;

    public static BuildFailure Yaml(string message) => new("YAML_FILE_ERROR", message);

    public static BuildFailure Client(string message) => new("CLIENT_ERROR", message);
}
