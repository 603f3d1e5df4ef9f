namespace Pipeline;

/// <summary>Every path of the repository, from one root.</summary>
/// <param name="Root">The folder that holds <c>build.sh</c>.</param>
public sealed record Layout(string Root)
{
    /// <summary>Modules, project templates and shared partials.</summary>
    public string CloudFormation => Path.Combine(Root, "cloudformation");

    /// <summary>What new repositories start with, a folder per project template.</summary>
    public string SeedCode => Path.Combine(Root, "seed-code");

    /// <summary>What a run makes for people: rendered templates, zips, outputs, plans. Ignored by git.</summary>
    public string Output => Path.Combine(Root, "output");

    /// <summary>The sandbox's memory. Ignored by git.</summary>
    public string SandboxState => Path.Combine(Root, ".nuke", "temp", "sandbox");

    /// <summary>The access key of the user that deploys endpoints. Ignored by git.</summary>
    public string UserKeyFile => Path.Combine(Root, "sagemaker_user_credentials.json");

    /// <summary>The ARN of the role that models run with. Ignored by git.</summary>
    public string ExecutionRoleFile => Path.Combine(Root, "sagemaker_execution_role.json");

    /// <summary>An environment's own prices of instances; the file need not exist.</summary>
    public string Prices(string environment) => Path.Combine(Root, "manifests", environment, "prices.yaml");

    /// <summary>The rendered templates of an environment.</summary>
    public string Templates(string environment) => Path.Combine(Output, environment, "templates");

    /// <summary>A path as people type it: relative to the root, with forward slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
