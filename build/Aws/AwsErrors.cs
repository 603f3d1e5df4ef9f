using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Xml;
using Amazon.Runtime;
using Pipeline.Failures;

namespace Pipeline.Aws;

/// <summary>The one place where the SDK's exceptions become failures that a person can act on.</summary>
public static class AwsErrors
{
    /// <summary>What to do when there are no credentials.</summary>
    public const string HowToGetCredentials =
        "set AWS_PROFILE to a profile of ~/.aws/config, or sign in with `aws sso login`; without an AWS account, leave out --environment and the sandbox is used";

    /// <summary>Awaits a call and translates what it throws.</summary>
    /// <param name="call">The call.</param>
    /// <param name="operation">Its IAM action, such as <c>servicecatalog:CreatePortfolio</c>; it names the missing permission.</param>
    /// <exception cref="Refused">The service refused.</exception>
    /// <exception cref="NotReady">Credentials are absent or expired, or nobody answers at the endpoint.</exception>
    public static async Task<T> As<T>(this Task<T> call, string operation) where T : class =>
        (await call.AsOrNull(operation, _ => false).ConfigureAwait(false))!;

    /// <summary>As <see cref="As{T}"/>, but null when the service says that there is no such thing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="operation">Its IAM action.</param>
    /// <param name="absent">Tells the answer that means absence from a refusal.</param>
    public static async Task<T?> AsOrNull<T>(this Task<T> call, string operation, Func<AmazonServiceException, bool> absent) where T : class
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (AmazonServiceException failure) when (absent(failure))
        {
            return null;
        }
        catch (AmazonServiceException failure)
        {
            throw Translate(failure, operation);
        }
        catch (AmazonClientException failure)
        {
            throw new NotReady(new Problem("PL3001", $"no AWS credentials for {operation}: {FirstLine(failure.Message)}", Hint: HowToGetCredentials));
        }
        catch (Exception failure) when (failure is HttpRequestException or TimeoutException or IOException)
        {
            throw Unreachable(operation, failure);
        }
        catch (Exception failure) when (failure is XmlException or JsonException or FormatException)
        {
            throw NotAws(operation, failure.Message);
        }
    }

    private static PipelineFailure Translate(AmazonServiceException failure, string operation)
    {
        if (failure.InnerException is HttpRequestException or SocketException or WebException or TimeoutException or IOException)
            return Unreachable(operation, failure.InnerException);
        var id = failure.RequestId ?? "";
        if (failure is AmazonUnmarshallingException || (id.Length == 0 && (failure.ErrorCode ?? failure.StatusCode.ToString()) == failure.StatusCode.ToString()))
            return NotAws(operation, failure.Message);
        return failure.ErrorCode switch
        {
            "ExpiredToken" or "ExpiredTokenException" or "RequestExpired" => new NotReady(new Problem(
                "PL3002", "the AWS session has expired", Hint: "sign in again, for example with `aws sso login`")),
            "InvalidClientTokenId" or "UnrecognizedClientException" or "SignatureDoesNotMatch" or "AuthFailure" or "InvalidAccessKeyId" => new NotReady(new Problem(
                "PL3003", $"AWS does not accept the credentials: {FirstLine(failure.Message)}", Hint: "check AWS_PROFILE, AWS_ACCESS_KEY_ID and the clock of this machine")),
            // S3 refuses a HEAD without a body, so its code is the HTTP status.
            "AccessDenied" or "AccessDeniedException" or "UnauthorizedOperation" or "Forbidden" => new Refused(
                "PL5001", operation, failure.Message, id, $"Allow {operation} to the calling identity: {{\"Effect\": \"Allow\", \"Action\": \"{operation}\", \"Resource\": \"*\"}}", failure),
            "Throttling" or "ThrottlingException" or "TooManyRequestsException" or "RequestLimitExceeded" => new Refused(
                "PL5002", operation, failure.Message, id, "AWS asked to slow down, repeatedly. Run the same command again: it takes up where it stopped.", failure),
            "LimitExceededException" or "LimitExceeded" => new Refused(
                "PL5003", operation, failure.Message, id, "A quota is used up. Raise it or remove what is no longer needed: https://console.aws.amazon.com/servicequotas", failure),
            _ => new Refused("PL5000", operation, $"{failure.ErrorCode ?? failure.StatusCode.ToString()}: {failure.Message}", id,
                $"Run the same command again: it takes up where it stopped. If {operation} is refused again, its page in AWS's API reference explains the code.", failure),
        };
    }

    private static NotReady Unreachable(string operation, Exception failure) => new(new Problem(
        "PL3004", $"no answer to {operation}: {(failure is TimeoutException ? "it took too long" : FirstLine(failure.Message))}",
        Hint: "check the network, the region and AWS_ENDPOINT_URL"));

    private static NotReady NotAws(string operation, string message) => new(new Problem(
        "PL3009", $"what answers {operation} is not AWS: {FirstLine(message)}",
        Hint: "check AWS_ENDPOINT_URL and HTTPS_PROXY: is there an AWS-compatible service, or a proxy's page?"));

    /// <summary>The first line of the exception that the others wrap.</summary>
    public static string Innermost(Exception failure) => FirstLine(failure.GetBaseException().Message);

    // A sentence that ends in a colon announces lines that are not shown, so it is left out too.
    private static string FirstLine(string text)
    {
        var line = text.Split('\n')[0].TrimEnd('\r', ' ');
        var end = line.EndsWith(':') ? line.LastIndexOf(". ", StringComparison.Ordinal) : -1;
        return (end < 0 ? line : line[..end]).TrimEnd('.', ' ');
    }
}
