namespace Octokit;

/// <summary>One thing that is wrong with a request.</summary>
public class ApiErrorDetail
{
    /// <summary>Nothing in particular.</summary>
    public ApiErrorDetail()
    {
    }

    /// <summary>What is wrong, of what, and where.</summary>
    public ApiErrorDetail(string message, string code, string field, string resource)
    {
        Message = message;
        Code = code;
        Field = field;
        Resource = resource;
    }

    /// <summary>What is wrong, in words; often only with the code custom.</summary>
    public string Message { get; private set; }

    /// <summary>missing, missing_field, invalid, already_exists, unprocessable or custom.</summary>
    public string Code { get; private set; }

    /// <summary>The member that is wrong.</summary>
    public string Field { get; private set; }

    /// <summary>What the member belongs to.</summary>
    public string Resource { get; private set; }
}
