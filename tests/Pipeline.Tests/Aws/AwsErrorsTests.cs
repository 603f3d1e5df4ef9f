using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;
using Pipeline.Aws;
using Pipeline.Failures;

namespace Pipeline.Tests.Aws;

public class AwsErrorsTests
{
    private const string Operation = "servicecatalog:CreatePortfolio";

    [Theory]
    [InlineData("ExpiredToken", typeof(NotReady), "PL3002", 3, "aws sso login")]
    [InlineData("ExpiredTokenException", typeof(NotReady), "PL3002", 3, "aws sso login")]
    [InlineData("RequestExpired", typeof(NotReady), "PL3002", 3, "aws sso login")]
    [InlineData("InvalidClientTokenId", typeof(NotReady), "PL3003", 3, "AWS_PROFILE")]
    [InlineData("UnrecognizedClientException", typeof(NotReady), "PL3003", 3, "AWS_PROFILE")]
    [InlineData("SignatureDoesNotMatch", typeof(NotReady), "PL3003", 3, "AWS_ACCESS_KEY_ID")]
    [InlineData("AuthFailure", typeof(NotReady), "PL3003", 3, "AWS_PROFILE")]
    [InlineData("InvalidAccessKeyId", typeof(NotReady), "PL3003", 3, "AWS_PROFILE")]
    [InlineData("AccessDenied", typeof(Refused), "PL5001", 5, "\"Action\": \"servicecatalog:CreatePortfolio\"")]
    [InlineData("AccessDeniedException", typeof(Refused), "PL5001", 5, "\"Action\": \"servicecatalog:CreatePortfolio\"")]
    [InlineData("UnauthorizedOperation", typeof(Refused), "PL5001", 5, "Allow servicecatalog:CreatePortfolio")]
    [InlineData("Throttling", typeof(Refused), "PL5002", 5, "Run the same command again")]
    [InlineData("ThrottlingException", typeof(Refused), "PL5002", 5, "Run the same command again")]
    [InlineData("TooManyRequestsException", typeof(Refused), "PL5002", 5, "Run the same command again")]
    [InlineData("RequestLimitExceeded", typeof(Refused), "PL5002", 5, "Run the same command again")]
    [InlineData("LimitExceededException", typeof(Refused), "PL5003", 5, "servicequotas")]
    [InlineData("LimitExceeded", typeof(Refused), "PL5003", 5, "servicequotas")]
    [InlineData("InvalidParametersException", typeof(Refused), "PL5000", 5, "Run the same command again")]
    public async Task Every_code_becomes_a_failure_with_an_exit_code_and_something_to_do(string code, Type kind, string failureCode, int exitCode, string hint)
    {
        var failure = await Failure(Answer(code, "what AWS says"));
        Assert.IsType(kind, failure);
        Assert.Equal((failureCode, exitCode), (failure.Code, failure.ExitCode));
        Assert.Contains(hint, failure.Hint);
    }

    [Fact]
    public async Task A_refusal_keeps_the_services_words_the_request_id_and_the_exception()
    {
        var answer = Answer("InvalidParametersException", "the name is too long");
        var failure = await Failure(answer);
        Assert.Equal("InvalidParametersException: the name is too long (request id 11-22)", failure.Detail);
        Assert.Equal("servicecatalog:CreatePortfolio was refused", failure.Summary);
        Assert.Same(answer, failure.InnerException);
    }

    [Fact]
    public async Task An_answer_without_a_code_is_named_by_its_HTTP_status() =>
        Assert.StartsWith("BadGateway: ", (await Failure(Answer(null, "no XML"))).Detail);

    [Fact]
    public async Task A_refusal_without_a_body_names_the_permission() =>
        Assert.Equal("PL5001", (await Failure(Answer("Forbidden", "no"))).Code);

    [Fact]
    public async Task Whoever_does_not_answer_as_AWS_does_is_not_ready()
    {
        Exception[] strangers =
        [
            new System.Xml.XmlException("'doctype' is an unexpected token.\nThe expected ..."),
            new System.Text.Json.JsonException("'<' is an invalid start of a value."),
            new AmazonServiceException("HTTP Body: <html>", null, ErrorType.Sender, "BadGateway", null, HttpStatusCode.BadGateway),
            new AmazonUnmarshallingException("cannot be read", null, null),
        ];
        foreach (var stranger in strangers)
        {
            var failure = await Failure(stranger);
            Assert.Equal(("PL3009", 3), (failure.Code, failure.ExitCode));
            Assert.Contains("AWS_ENDPOINT_URL", failure.Hint);
        }
    }

    [Fact]
    public async Task Credentials_that_are_not_accepted_are_told_in_one_line() =>
        Assert.Equal("AWS does not accept the credentials: first", (await Failure(Answer("SignatureDoesNotMatch", "first.\nThe canonical string was ..."))).Summary);

    [Fact]
    public async Task Without_credentials_the_way_to_get_some_is_told()
    {
        var failure = await Failure(new AmazonClientException("Failed to resolve AWS credentials.\nThe providers were ..."));
        Assert.Equal(("PL3001", 3, $"no AWS credentials for {Operation}: Failed to resolve AWS credentials"), (failure.Code, failure.ExitCode, failure.Summary));
        Assert.Contains("sandbox", failure.Hint);
    }

    [Fact]
    public async Task Nobody_at_the_endpoint_is_not_ready()
    {
        Exception[] silences =
        [
            new HttpRequestException("Connection refused (127.0.0.1:1)"),
            new AmazonServiceException("failed", new HttpRequestException("Connection refused (127.0.0.1:1)")),
            new AmazonServiceException("failed", new SocketException((int)SocketError.ConnectionRefused)),
            new TimeoutException("The operation was canceled."),
            new IOException("The response ended prematurely."),
        ];
        foreach (var silence in silences)
        {
            var failure = await Failure(silence);
            Assert.Equal(("PL3004", 3), (failure.Code, failure.ExitCode));
            Assert.Contains("AWS_ENDPOINT_URL", failure.Hint);
        }
    }

    [Fact]
    public async Task Absence_is_null_and_only_absence()
    {
        Assert.Null(await Task.FromException<string>(Answer("ResourceNotFoundException", "no")).AsOrNull(Operation, failure => failure.ErrorCode == "ResourceNotFoundException"));
        await Assert.ThrowsAsync<Refused>(() => Task.FromException<string>(Answer("AccessDenied", "no")).AsOrNull(Operation, failure => failure.ErrorCode == "ResourceNotFoundException"));
    }

    [Fact]
    public async Task Cancellation_passes_through() =>
        await Assert.ThrowsAsync<TaskCanceledException>(() => Task.FromException<string>(new TaskCanceledException()).As(Operation));

    [Fact]
    public async Task An_answer_passes_through() => Assert.Equal("yes", await Task.FromResult("yes").As(Operation));

    private static Task<PipelineFailure> Failure(Exception thrown) =>
        Assert.ThrowsAnyAsync<PipelineFailure>(() => Task.FromException<string>(thrown).As(Operation));

    private static AmazonServiceException Answer(string? code, string message) =>
        new(message, null, ErrorType.Sender, code, "11-22", HttpStatusCode.BadGateway);

    [Theory]
    [InlineData("No credentials. The providers returned the following errors:\nException 1 of 3", "No credentials")]
    [InlineData("The following went wrong:\nfirst", "The following went wrong:")]
    [InlineData("One sentence. Another one.\r\nMore", "One sentence. Another one")]
    public void A_message_is_cut_to_what_makes_sense_alone(string message, string shown) =>
        Assert.Equal(shown, AwsErrors.Innermost(new InvalidOperationException(message)));
}
