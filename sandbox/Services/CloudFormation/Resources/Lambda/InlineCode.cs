using System.IO.Compression;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Lambda.Execution;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.Lambda;

/// <summary>A function's code as Lambda takes it: a place in S3 as it stands, or text of the template as a zip with one file.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html</remarks>
internal static class InlineCode
{
    private const int LongestText = 4 * 1024 * 1024;
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The members of a request.</summary>
    public static JsonObject Of(JsonObject properties)
    {
        var code = ApiInput.Of("lambda", "UpdateFunctionCode", (JsonObject)properties["Code"]!);
        if (((JsonObject)properties["Code"]!).Text("ZipFile") is { } text)
            code["ZipFile"] = Convert.ToBase64String(Zip(text, properties.Text("Runtime") ?? ""));
        return code;
    }

    // The module that answers CloudFormation is there for code that stands in a template, and only for that.
    private static byte[] Zip(string text, string runtime)
    {
        if (!runtime.StartsWith("python", StringComparison.Ordinal))
            throw new AwsError("InvalidParameterValueException", $"ZipFile can only be used when Runtime is set to either of nodejs or python; the sandbox executes python of these, not {runtime}.", 400);
        if (text.Length > LongestText)
            throw new AwsError("InvalidParameterValueException", $"ZipFile may hold {LongestText} characters at most.", 400);
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "index.py", text);
            if (text.Contains("cfnresponse", StringComparison.Ordinal))
                Add(zip, "cfnresponse.py", Embedded.Text("cfnresponse.py"));
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name);
        // The same text is the same package, whenever it was zipped.
        entry.LastWriteTime = Fixed;
        using var writer = new StreamWriter(entry.Open());
        writer.Write(text);
    }
}
