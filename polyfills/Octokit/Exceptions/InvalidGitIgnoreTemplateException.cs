namespace Octokit;

/// <summary>422: GitHub has no gitignore template of that name.</summary>
public class InvalidGitIgnoreTemplateException : ApiValidationException
{
    /// <summary>The same refusal, seen more closely.</summary>
    public InvalidGitIgnoreTemplateException(ApiValidationException innerException)
        : base(innerException)
    {
    }

    /// <inheritdoc />
    public override string Message => "The gitignore template is none that GitHub has; GET /gitignore/templates lists them.";
}
