using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>Reads what a request brings along, or names an address of: templates and stack policies.</summary>
internal sealed class TemplateSource(SandboxWorld world, StackTables tables)
{
    /// <summary>The template that a request brings, names or keeps.</summary>
    public async Task<string> ReadAsync(Call call, Definition? present)
    {
        if (call.Optional("TemplateBody") is not null && call.Optional("TemplateURL") is not null)
            throw Refusals.Invalid("You cannot specify more than one of Template URL or Template Body.");
        if (call.Template is { } carried)
            return carried;
        if (call.Optional("TemplateBody") is { } body)
            return Encoding.UTF8.GetByteCount(body) <= TemplateLimits.BodyBytes ? body : throw Refusals.Invalid(
                $"1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to {TemplateLimits.BodyBytes}");
        if (call.Optional("TemplateURL") is { } url)
            return await FromS3Async(call, "TemplateURL", url) is var text && Encoding.UTF8.GetByteCount(text) <= TemplateLimits.S3Bytes ? text
                : throw Refusals.Invalid($"Template may not exceed {TemplateLimits.S3Bytes} bytes in size.");
        if (call.Flag("UsePreviousTemplate") == true && present is not null)
            return tables.Templates.Text(present.OriginalId ?? present.TemplateId);
        throw Refusals.Invalid("Either Template URL or Template Body must be specified.");
    }

    /// <summary>The stack policy that a request brings or names; null when it does neither.</summary>
    /// <param name="call">The request.</param>
    /// <param name="member">What its members begin with, such as <c>StackPolicy</c>.</param>
    public async Task<string?> PolicyAsync(Call call, string member)
    {
        var (body, url) = (call.Optional(member + "Body"), call.Optional(member + "URL"));
        if (body is not null && url is not null)
            throw Refusals.Invalid("You cannot specify more than one of Stack Policy URL or Stack Policy Body.");
        var text = url is null ? body : await FromS3Async(call, member + "URL", url);
        if (text is not null)
            _ = StackPolicy.Read(text);
        return text;
    }

    private async Task<string> FromS3Async(Call call, string member, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            throw Refusals.Invalid($"{member} must be a supported URL.");
        var path = address.AbsolutePath.TrimStart('/').Split('/', 2);
        var virtualHost = address.Host.IndexOf(".s3", StringComparison.Ordinal);
        var (bucket, key) = virtualHost > 0 ? (address.Host[..virtualHost], address.AbsolutePath.TrimStart('/')) : (path[0], path.ElementAtOrDefault(1) ?? "");
        try
        {
            var answer = await world.InvokeAsync("s3", "GetObject", call, new JsonObject { ["Bucket"] = bucket, ["Key"] = Uri.UnescapeDataString(key) });
            return Encoding.UTF8.GetString(Convert.FromBase64String(answer["Body"]?.GetValue<string>() ?? ""));
        }
        catch (AwsError refused)
        {
            throw Refusals.Invalid($"S3 error: {refused.Message}");
        }
    }
}
