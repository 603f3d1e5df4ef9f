using System.Globalization;
using Pipeline.Aws.Inference;
using Pipeline.Failures;
using Pipeline.Inference;

namespace Pipeline.Modules.Endpoints;

/// <summary>Finds what is wrong with the options of a request before anybody is called.</summary>
public static class InvocationCheck
{
    private const int LongestName = 63;
    private const double GreatestTemperature = 2;
    private const double GreatestPenalty = 2;

    /// <summary>Holds the options to what makes sense.</summary>
    /// <exception cref="InvalidInput">With all the problems.</exception>
    public static void Require(InvocationOptions options)
    {
        List<Problem> problems = [.. Ranges(options), .. Contradictions(options), .. Names(options), .. Files(options)];
        if (problems.Count > 0)
            throw new InvalidInput(problems);
    }

    // https://docs.vllm.ai/en/stable/api/vllm/sampling_params.html
    private static IEnumerable<Problem> Ranges(InvocationOptions options)
    {
        if (options.MaxNewTokens is < 1)
            yield return Range("--max-new-tokens", options.MaxNewTokens.Value, "a whole number from 1 on");
        if (options.Temperature is { } temperature && !(temperature >= 0 && temperature <= GreatestTemperature))
            yield return Range("--temperature", temperature, "a number from 0, always the likeliest token, to 2");
        if (options.TopP is { } top && !(top > 0 && top <= 1))
            yield return Range("--top-p", top, "a number above 0, up to 1");
        if (options.RepetitionPenalty is { } penalty && !(penalty > 0 && penalty <= GreatestPenalty))
            yield return Range("--repetition-penalty", penalty, "a number above 0, up to 2; 1 is no penalty");
    }

    private static IEnumerable<Problem> Contradictions(InvocationOptions options)
    {
        if (options is { Prompt: not null, File: not null })
            yield return Together("--prompt", "--file", "the file is the whole body of the request, so there is no place for a prompt");
        if (options.File is not null)
            foreach (var setting in options.GivenSettings)
                yield return Together(setting, "--file", "the file is the whole body of the request: write the setting into it");
        if (options is { ContentType: not null, File: null })
            yield return new("PL2451", "--content-type says what a file is, and no --file is given", Hint: "leave it out: a prompt is sent in the form that the container takes");
        if (options is { Stream: true, Json: true })
            yield return Together("--stream", "--json", "an answer that is shown piece by piece cannot be shown as a whole");
        if (options is { Variant: not null, Component: not null })
            yield return Together("--target-variant", "--component", "a component says which variant it is on");
        if (options.Prompt is { } prompt && prompt.Trim().Length == 0)
            yield return new("PL2450", "--prompt is empty", Hint: "--prompt \"What is Amazon SageMaker?\"");
    }

    private static IEnumerable<Problem> Names(InvocationOptions options) =>
        from one in new (string Option, string? Name)[] { ("--endpoint-name", options.Endpoint), ("--target-variant", options.Variant), ("--component", options.Component) }
        where one.Name is not null && !IsName(one.Name)
        select new Problem("PL2452", $"{one.Option}: '{one.Name}' cannot be a name", Hint: $"names have 1 to {LongestName} letters, digits and dashes, no dash first or last");

    private static IEnumerable<Problem> Files(InvocationOptions options)
    {
        if (options.File is not { } file)
            yield break;
        var found = new FileInfo(file);
        if (!found.Exists)
            yield return new("PL2453", $"--file: there is no file {file}", Hint: "name a file that holds the whole body of the request");
        else if (found.Length == 0)
            yield return new("PL2453", $"--file: {file} is empty", Hint: "name a file that holds the whole body of the request");
        else if (found.Length > AsyncInvoker.MostBytes)
            yield return new("PL2454", $"--file: {file} has {found.Length} bytes, and a request at most {AsyncInvoker.MostBytes}", Hint: "send it in parts");
        if (options.ContentType is null && RequestBody.TypeOf(file) is null)
            yield return new("PL2453", $"--file: the ending of {Path.GetFileName(file)} does not say what it is", Hint: "say it, as in --content-type application/json");
    }

    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html
    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name[0] != '-' && name[^1] != '-' && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static Problem Range(string option, double value, string wanted) =>
        new("PL2450", string.Create(CultureInfo.InvariantCulture, $"{option}: {value} is out of range"), Hint: wanted);

    private static Problem Together(string one, string other, string why) => new("PL2451", $"{one} and {other} do not go together: {why}", Hint: "leave one of them out");
}
