using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>CloudFormation's reasons in Service Catalog's words.</summary>
internal static class StackFailure
{
    /// <summary>The code that Service Catalog gives to whatever a stack failed with.</summary>
    public const string Code = "InternalFailure";

    /// <summary>What CloudFormation refused before it began. The two spaces are Service Catalog's.</summary>
    /// <remarks>https://docs.aws.amazon.com/cli/latest/reference/servicecatalog/scan-provisioned-products.html shows one in its example.</remarks>
    public static string Refused(AwsError error, string requestId) =>
        $"AmazonCloudFormationException  {error.Message} (Service: AmazonCloudFormation; Status Code: {error.Status ?? 400}; Error Code: {error.Code}; Request ID: {requestId})";

    /// <summary>The events of a stack that failed and give a reason, newest first.</summary>
    public static string Told(IEnumerable<JsonObject> events)
    {
        var told = events
            .Where(one => one.Text("ResourceStatusReason") is { Length: > 0 })
            .Select(one => $"{{LogicalResourceId : {one.Text("LogicalResourceId")}, ResourceType : {one.Text("ResourceType")}, StatusReason : {one.Text("ResourceStatusReason")}}}");
        return $"Errors from CloudFormation: [{string.Join(", ", told)}]";
    }
}
