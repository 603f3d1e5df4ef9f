using Pipeline.Aws.Inference;
using Pipeline.Failures;
using Pipeline.Inference;

namespace Pipeline.Modules.Endpoints;

/// <summary>The body of a request, out of what the command line says and what the container takes.</summary>
public static class InvocationBody
{
    private const string Question = "In two sentences: what is Amazon SageMaker?";
    private const string Statement = "Amazon SageMaker hosts models and answers requests to them.";

    /// <summary>The prompt that is sent when nobody gave one; null where nobody can know what the model takes.</summary>
    public static string? UsualPrompt(ServedContainer container) => container.Generates ? Question : container.Form == PayloadForm.Inputs ? Statement : null;

    /// <summary>The body.</summary>
    /// <param name="options">What the command line says, already checked.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="InvalidInput">No body can be made, or the endpoint does not take it.</exception>
    public static async Task<RequestBody> OfAsync(InvocationOptions options, AskedEndpoint endpoint, CancellationToken cancellation)
    {
        var body = options.File is { } file
            ? new RequestBody(await File.ReadAllBytesAsync(file, cancellation), options.ContentType ?? RequestBody.TypeOf(file)!)
            : OfPrompt(options, endpoint.Container);
        if (endpoint.Output is null && body.Content.Length > Invoker.MostBytes)
            throw Wrong("PL2454", $"the request has {body.Content.Length} bytes, and endpoint {endpoint.Name}, which answers at once, takes at most {Invoker.MostBytes}", "send it in parts, or deploy the endpoint as an asynchronous one, which takes up to 1 GB");
        return body;
    }

    private static RequestBody OfPrompt(InvocationOptions options, ServedContainer container)
    {
        var prompt = options.Prompt ?? UsualPrompt(container);
        if (prompt is not null && RequestBodies.Of(container, prompt, options.Settings, options.Stream) is { } body)
            return body;
        throw container.Form == PayloadForm.Table
            ? Wrong("PL2458", $"the model is served by {ContainerFamilies.Name(container.Family)} and takes rows of numbers, which nobody but you knows", "--prompt 1.5,2,0.3 for one row, or --file rows.csv")
            : Wrong("PL2458", $"what the model takes is not known: it is served by {container}{(container.Task is null ? "" : $", for the task {container.Task}")}", "write the whole body into a file: --file request.json");
    }

    private static InvalidInput Wrong(string code, string message, string hint) => new([new Problem(code, message, Hint: hint)], called: true);
}
