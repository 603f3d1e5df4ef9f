using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Projects;

/// <summary>A project's members in answers.</summary>
internal static class ProjectMembers
{
    /// <summary>The member with the template provider, its role and its stack, flat; answers show it nested.</summary>
    public const string Provider = "Provider";

    /// <summary>A project as DescribeProject answers it.</summary>
    public static JsonObject Describe(Definition project)
    {
        var answer = project.Copy();
        answer.Remove(ProjectRow.Work);
        answer.Remove(Provider);
        answer["ProjectArn"] = project.Arn;
        answer["CreationTime"] = project.Created.Iso();
        answer["LastModifiedTime"] = project.Updated.Iso();
        if (project.Body[Provider] is JsonObject provider)
            answer["TemplateProviderDetails"] = new JsonArray(new JsonObject { ["CfnTemplateProviderDetail"] = Detail(provider) });
        return answer;
    }

    /// <summary>A project as ListProjects answers it.</summary>
    public static JsonObject Summary(Definition project) => new JsonObject
    {
        ["ProjectName"] = project.Body.Text("ProjectName"),
        ["ProjectDescription"] = project.Body.Text("ProjectDescription"),
        ["ProjectArn"] = project.Arn,
        ["ProjectId"] = project.Body.Text("ProjectId"),
        ["CreationTime"] = project.Created.Iso(),
        ["ProjectStatus"] = project.Body.Text("ProjectStatus"),
    }.Present();

    private static JsonObject Detail(JsonObject provider) => new JsonObject
    {
        ["TemplateName"] = provider.Text("TemplateName"),
        ["TemplateURL"] = provider.Text("TemplateURL"),
        ["RoleARN"] = provider.Text("RoleARN"),
        ["Parameters"] = provider["Parameters"]?.DeepClone(),
        ["StackDetail"] = provider.Text("StatusMessage") is not { } message ? null : new JsonObject
        {
            ["Name"] = provider.Text("StackName"),
            ["Id"] = provider.Text("StackId"),
            ["StatusMessage"] = message.Length <= Longest ? message : message[..Longest],
        }.Present(),
    }.Present();

    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CfnStackDetail.html
    private const int Longest = 4096;
}
