using Amazon.Runtime;
using Amazon.SageMakerRuntime.Model;
using Pipeline.Failures;

namespace Pipeline.Aws.Inference;

/// <summary>What goes wrong between a request and its answer, as failures that a person can act on.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html#API_runtime_InvokeEndpoint_Errors</remarks>
internal static class InvocationErrors
{
    private const string Limits = "A model has 60 seconds to answer at once. Ask for fewer tokens with --max-new-tokens, let the answer come as it is made with --stream, or deploy the endpoint as an asynchronous one, which has up to an hour.";

    /// <summary>Makes a call and translates what it throws.</summary>
    public static async Task<T> TellAsync<T>(string endpoint, Func<Task<T>> call, string operation, CancellationToken cancellation) where T : class
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (ModelErrorException complaint)
        {
            throw OfModel(endpoint, complaint);
        }
        // Streams may answer so too, although their API model does not say it: the code counts.
        catch (AmazonServiceException loading) when (loading.ErrorCode is "ModelNotReadyException")
        {
            throw new NotYet("the model is being loaded");
        }
        catch (AmazonServiceException asleep) when (asleep.Message.Contains("has no capacity", StringComparison.OrdinalIgnoreCase))
        {
            throw new NotYet("no copy of the model runs; the request wakes it, which takes minutes");
        }
        catch (Exception late) when (IsLate(late) && !cancellation.IsCancellationRequested)
        {
            throw new Refused("PL5015", Request(endpoint), "no answer came in time", "", Limits, late);
        }
        catch (AmazonServiceException failure) when (failure is not ValidationErrorException)
        {
            return await Task.FromException<T>(failure).As(operation).ConfigureAwait(false);
        }
        catch (ValidationErrorException invalid)
        {
            throw new Refused("PL5017", Request(endpoint), invalid.Message, invalid.RequestId ?? "", Advice(endpoint, invalid.Message), invalid);
        }
        catch (Exception other) when (other is AmazonClientException or HttpRequestException or IOException)
        {
            return await Task.FromException<T>(other).As(operation).ConfigureAwait(false);
        }
    }

    /// <summary>The answer stopped in the middle.</summary>
    public static Refused BrokenOff(string endpoint, Exception broken) => new("PL5014", Request(endpoint), $"the answer broke off: {AwsErrors.Innermost(broken)}", "",
        "What is shown is not the whole answer. Send the request again; if it breaks off again, ask for fewer tokens with --max-new-tokens and look into the endpoint's log.", broken);

    /// <summary>How failures call a request.</summary>
    public static string Request(string endpoint) => $"the request to endpoint {endpoint}";

    private static Refused OfModel(string endpoint, ModelErrorException complaint)
    {
        var said = complaint.OriginalMessage is { Length: > 0 } own ? own : complaint.Message;
        var log = complaint.LogStreamArn is { Length: > 0 } arn ? $"{Environment.NewLine}Log: {arn}" : "";
        var late = said.Contains("timed out", StringComparison.OrdinalIgnoreCase) || complaint.Message.Contains("timed out", StringComparison.OrdinalIgnoreCase);
        return new Refused(late ? "PL5015" : "PL5012", Request(endpoint), $"the model's container answered {complaint.OriginalStatusCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "with an error"}: {said}{log}", complaint.RequestId ?? "",
            late ? Limits : ModelComplaint.Advice(complaint.OriginalStatusCode, said, LogGroup(complaint.LogStreamArn) ?? $"/aws/sagemaker/Endpoints/{endpoint}"), complaint);
    }

    private static string? LogGroup(string? arn) => arn?.Split(":log-group:") is [_, var group] ? group.Split(':')[0] : null;

    private static bool IsLate(Exception failure) =>
        failure is TimeoutException or OperationCanceledException || failure.InnerException is TimeoutException or TaskCanceledException;

    private static string Advice(string endpoint, string message) =>
        message.Contains("not found", StringComparison.OrdinalIgnoreCase)
            ? $"Look at the endpoint: aws sagemaker describe-endpoint --endpoint-name {endpoint}"
            : message.Contains("Inference Component Name", StringComparison.Ordinal)
                ? "Name an inference component of the endpoint with --component, or leave --component out where it has none."
                : "Correct what SageMaker names, and send the request again.";
}
