namespace Octokit;

/// <summary>Why GitHub refused, in its own words: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api.</summary>
public class ApiError
{
    /// <summary>No reason.</summary>
    public ApiError()
    {
    }

    /// <summary>A reason in words.</summary>
    public ApiError(string message) => Message = message;

    /// <summary>A reason in words, where to read on, and its details.</summary>
    public ApiError(string message, string documentationUrl, IReadOnlyList<ApiErrorDetail> errors)
    {
        Message = message;
        DocumentationUrl = documentationUrl;
        Errors = errors;
    }

    /// <summary>The reason.</summary>
    public string Message { get; private set; }

    /// <summary>Where GitHub explains it.</summary>
    public string DocumentationUrl { get; private set; }

    /// <summary>The details; null when there are none.</summary>
    public IReadOnlyList<ApiErrorDetail> Errors { get; private set; }
}
