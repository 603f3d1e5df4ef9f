using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>A version before it has an id: what the request says and the template that was read for it.</summary>
internal sealed record VersionDraft(string? Name, string? Description, string Type, Tag Source, string Template)
{
    /// <summary>Where the text is kept: under its hash.</summary>
    public string TemplateKey { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Template)));
}

/// <summary>Reads the template of a new version from where its <c>Info</c> says, as the caller, and makes sure that it is one.</summary>
internal sealed class TemplateLoader(SandboxWorld world)
{
    private const string CloudFormation = "CLOUD_FORMATION_TEMPLATE";

    public async Task<VersionDraft> ReadAsync(Call call, JsonObject version, string productType)
    {
        var type = version.Text("Type") ?? productType;
        if (type != productType && productType != "MARKETPLACE")
            throw Refusals.Invalid($"The type {type} of the provisioning artifact does not match the product's type {productType}.");
        var info = version.Object("Info");
        if (info.Count != 1)
            throw Refusals.Invalid("Info must specify exactly one of LoadTemplateFromURL and ImportFromPhysicalId.");
        var (key, value) = (info.First().Key, (string)info.First().Value!);
        var text = key switch
        {
            "LoadTemplateFromURL" => await FromS3Async(call, value),
            "ImportFromPhysicalId" => await FromStackAsync(call, value),
            _ => throw Refusals.Invalid($"Info key {key} is not supported. Specify LoadTemplateFromURL or ImportFromPhysicalId."),
        };
        if (type == CloudFormation && version.Flag("DisableTemplateValidation") != true)
            Validate(text);
        return new(version.Text("Name"), version.Text("Description"), type, new(key, value), text);
    }

    private async Task<string> FromS3Async(Call call, string url)
    {
        var address = S3Address.Parse(url) ?? throw InvalidBody($"{url} is not the https address of an object in Amazon S3");
        try
        {
            var input = new JsonObject { ["Bucket"] = address.Bucket, ["Key"] = address.Key, ["VersionId"] = address.VersionId }.Present();
            var answer = await world.InvokeAsync("s3", "GetObject", call, input);
            return Encoding.UTF8.GetString(Convert.FromBase64String(answer.Text("Body") ?? ""));
        }
        catch (AwsError refused)
        {
            throw InvalidBody($"{url} cannot be read: {refused.Message}");
        }
    }

    private async Task<string> FromStackAsync(Call call, string stack)
    {
        try
        {
            var answer = await world.InvokeAsync("cloudformation", "GetTemplate", call, new() { ["StackName"] = stack });
            return answer.Text("TemplateBody") ?? "";
        }
        catch (AwsError refused)
        {
            throw Refusals.Invalid($"Invalid ImportFromPhysicalId {stack}: {refused.Message}");
        }
    }

    private static void Validate(string text)
    {
        try
        {
            TemplateValidator.Validate(Template.Parse(text));
        }
        catch (TemplateException broken)
        {
            throw InvalidBody(broken.Message);
        }
    }

    private static AwsError InvalidBody(string why) =>
        Refusals.Invalid($"Invalid templateBody. Please make sure that your template is valid. {why}");
}
