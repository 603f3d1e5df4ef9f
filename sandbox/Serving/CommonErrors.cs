namespace Pipeline.Sandbox.Serving;

/// <summary>What a protocol calls the errors that every service of it has.</summary>
/// <param name="Expired">The session of the access key has ended.</param>
/// <param name="Inactive">The access key was switched off.</param>
/// <param name="Throttled">There were too many calls.</param>
/// <param name="Broken">The service failed.</param>
/// <param name="Unavailable">The service cannot do it now.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html</remarks>
internal sealed record CommonErrors(AwsError Expired, AwsError Inactive, AwsError Throttled, AwsError Broken, AwsError Unavailable)
{
    private const string Internal = "We encountered an internal error. Please try again.";

    /// <summary>Those of services that speak JSON.</summary>
    public static CommonErrors Json(int unauthorized, int throttled) => new(
        new("ExpiredTokenException", "The security token included in the request is expired", unauthorized),
        new("UnrecognizedClientException", "The security token included in the request is invalid.", unauthorized),
        new("ThrottlingException", "Rate exceeded", throttled),
        new("InternalFailure", "The request processing has failed because of an unknown error, exception or failure.", 500),
        new("ServiceUnavailable", "The request has failed due to a temporary failure of the server.", 503));

    /// <summary>Those of query services.</summary>
    public static CommonErrors Query() => new(
        new("ExpiredToken", "The security token included in the request is expired", 403),
        new("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
        new("Throttling", "Rate exceeded", 400),
        new("InternalFailure", "The request processing has failed because of an unknown error, exception or failure.", 500),
        new("ServiceUnavailable", "The request has failed due to a temporary failure of the server.", 503));

    /// <summary>Those of S3.</summary>
    public static CommonErrors S3() => new(
        new("ExpiredToken", "The provided token has expired.", 400),
        new("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", 403),
        new("SlowDown", "Please reduce your request rate.", 503),
        new("InternalError", Internal, 500),
        new("ServiceUnavailable", "Service is unable to handle request.", 503));

    /// <summary>What an operation answers to too many calls: its own error where its model lists one.</summary>
    public AwsError ThrottledFor(Models.Operation operation)
    {
        foreach (var error in operation.Errors)
            if (error.ErrorCode is "TooManyRequestsException" or "ThrottlingException" or "ThrottledException")
                return new(error.ErrorCode, Throttled.Message, error.ErrorStatus);
        return Throttled;
    }
}
