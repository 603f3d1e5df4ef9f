using Amazon.Runtime;
using Amazon.Runtime.Credentials;
using Pipeline.Failures;

namespace Pipeline.Aws.Sts;

/// <summary>
/// The SDK's own search for credentials, made before the first call. Left to itself the SDK goes on to the next way of
/// signing when there are none, and then complains of that one.
/// </summary>
internal static class Credentials
{
    /// <summary>Finds credentials, as https://docs.aws.amazon.com/sdk-for-net/v4/developer-guide/creds-assign.html describes.</summary>
    /// <exception cref="NotReady">There are none, or what should give some does not.</exception>
    public static async Task RequireAsync(IClientConfig config, CancellationToken cancellation)
    {
        try
        {
            var found = await new DefaultAWSCredentialsIdentityResolver().ResolveIdentityAsync(config, cancellation).ConfigureAwait(false);
            await found.GetCredentialsAsync().ConfigureAwait(false);
        }
        // Files, programs, sign-in services and metadata services give credentials, and each fails in its own way.
        catch (Exception absent) when (absent is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            throw new NotReady(new Problem("PL3001", $"no AWS credentials: {AwsErrors.Innermost(absent)}", Hint: AwsErrors.HowToGetCredentials));
        }
    }
}
