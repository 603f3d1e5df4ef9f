namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>Errors that any service may answer with, and that few models list.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html</remarks>
internal static class KnownErrors
{
    public static readonly IReadOnlyDictionary<string, int> Statuses = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["AccessDenied"] = 403,
        ["AccessDeniedException"] = 400,
        ["ExpiredToken"] = 403,
        ["ExpiredTokenException"] = 400,
        ["InternalError"] = 500,
        ["InternalFailure"] = 500,
        ["InternalServerError"] = 500,
        ["InternalServerException"] = 500,
        ["InvalidClientTokenId"] = 403,
        ["NotAuthorized"] = 400,
        ["OptInRequired"] = 403,
        ["RequestExpired"] = 400,
        ["RequestLimitExceeded"] = 503,
        ["RequestTimeout"] = 400,
        ["ServiceUnavailable"] = 503,
        ["ServiceUnavailableException"] = 503,
        ["SlowDown"] = 503,
        ["Throttling"] = 400,
        ["ThrottlingException"] = 400,
        ["TooManyRequestsException"] = 429,
        ["UnauthorizedOperation"] = 403,
        ["UnrecognizedClientException"] = 400,
        ["ValidationError"] = 400,
        ["ValidationException"] = 400,
    };
}
