using System.Net;

namespace Octokit.Internal;

/// <summary>Which exception each of GitHub's refusals is.</summary>
internal static class Refusals
{
    public static void Throw(IResponse answer)
    {
        if ((int)answer.StatusCode >= 400)
            throw Of(answer);
    }

    private static ApiException Of(IResponse answer) => answer.StatusCode switch
    {
        HttpStatusCode.Unauthorized => new AuthorizationException(answer),
        HttpStatusCode.Forbidden => Forbidden(answer),
        HttpStatusCode.NotFound => new NotFoundException(answer),
        HttpStatusCode.UnprocessableEntity => new ApiValidationException(answer),
        HttpStatusCode.UnavailableForLegalReasons => new LegalRestrictionException(answer),
        _ => new ApiException(answer),
    };

    // Only the message tells these apart: the status is 403 for all of them.
    private static ForbiddenException Forbidden(IResponse answer)
    {
        var body = answer.Body as string ?? string.Empty;
        if (Says("secondary rate limit"))
            return new SecondaryRateLimitExceededException(answer);
        if (Says("rate limit exceeded"))
            return new RateLimitExceededException(answer);
        if (Says("number of login attempts exceeded"))
            return new LoginAttemptsExceededException(answer);
        return Says("abuse detection mechanism") || Says("abuse-rate-limits") ? new AbuseException(answer) : new ForbiddenException(answer);

        bool Says(string words) => body.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
