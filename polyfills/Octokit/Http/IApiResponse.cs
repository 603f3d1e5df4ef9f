namespace Octokit;

/// <summary>An answer whose body was read.</summary>
/// <typeparam name="T">What the body was read as.</typeparam>
public interface IApiResponse<out T>
{
    /// <summary>The body; the type's default when the answer had none.</summary>
    T Body { get; }

    /// <summary>The answer itself.</summary>
    IResponse HttpResponse { get; }
}
