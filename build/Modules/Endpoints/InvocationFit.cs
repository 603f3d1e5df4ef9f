using Pipeline.Failures;

namespace Pipeline.Modules.Endpoints;

/// <summary>Holds the options of a request to what the endpoint can do.</summary>
public static class InvocationFit
{
    /// <summary>Stops when the endpoint cannot do what is asked.</summary>
    /// <exception cref="InvalidInput">With all the problems.</exception>
    public static void Require(InvocationOptions options, AskedEndpoint endpoint)
    {
        var problems = new List<Problem>();
        if (endpoint.Output is not null && options.Stream)
            problems.Add(Asynchronous("--stream", endpoint, "its answer is an object in S3, and comes as a whole"));
        // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html
        if (endpoint.Output is not null && options.Variant is not null)
            problems.Add(Asynchronous("--target-variant", endpoint, "such a request cannot name a variant"));
        if (problems.Count > 0)
            throw new InvalidInput(problems, called: true);
    }

    private static Problem Asynchronous(string option, AskedEndpoint endpoint, string why) =>
        new("PL2459", $"{option}: endpoint {endpoint.Name} is an asynchronous one: {why}", Hint: "leave it out");
}
