using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CloudFormation;
using Pipeline.Sandbox.Services.SageMaker.Projects;
using Pipeline.Sandbox.Services.ServiceCatalog;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const string CatalogDetails = "ServiceCatalogProvisioningDetails";

    private readonly DefinitionTable projects = new(world, "sagemaker/project", (call, name) =>
        Invalid($"Project {ArnOf(call, "project", name)} does not exist."));

    private ProjectWork ProjectWork => field ??= new(world);

    /// <summary>CreateProject, out of a product of Service Catalog or a template in S3.</summary>
    public async Task<JsonObject?> CreateProject(Call call)
    {
        var (name, provider) = (call.Input.Need("ProjectName"), call.Input.Objects("TemplateProviders").FirstOrDefault()?["CfnTemplateProvider"] as JsonObject);
        if ((call.Input[CatalogDetails] is null) == (provider is null))
            throw Invalid($"Exactly one of {CatalogDetails} and TemplateProviders must be specified.");
        RequireFree(call, name, projects.Find(call, KeyOf(name)));
        var details = call.Input[CatalogDetails] is JsonObject given ? await LaunchableAsync(call, given) : null;
        var id = "p-" + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 12);
        var body = new JsonObject
        {
            ["ProjectName"] = name,
            ["ProjectId"] = id,
            ["ProjectDescription"] = call.Input.Text("ProjectDescription"),
            ["ProjectStatus"] = "Pending",
            [CatalogDetails] = details,
            [ProjectMembers.Provider] = provider?.DeepClone(),
            ["CreatedBy"] = By(call),
            [ProjectRow.Work] = new JsonObject { ["Caller"] = call.CallerArn, ["Token"] = $"{id}-create" },
        }.Present();
        var project = projects.New(KeyOf(name), ArnOf(call, "project", name), body, ResourceTags.ReadList(call.Input, "Tags"));
        projects.Set(call, project.Name, present => RequireFree(call, name, present) ?? project);
        StartProject(call, project.Name);
        return new() { ["ProjectArn"] = project.Arn, ["ProjectId"] = id };
    }

    /// <summary>DescribeProject; a deleted one is still told.</summary>
    public JsonObject? DescribeProject(Call call) => ProjectMembers.Describe(NeedProject(call));

    /// <summary>ListProjects, oldest first unless told otherwise.</summary>
    public JsonObject? ListProjects(Call call)
    {
        var input = (JsonObject)call.Input.DeepClone();
        input["SortOrder"] ??= "Ascending";
        return Page(call with { Input = input }, projects, "ProjectName").Answer("ProjectSummaryList", ProjectMembers.Summary, "NextToken");
    }

    /// <summary>DeleteProject with what it made.</summary>
    public JsonObject? DeleteProject(Call call)
    {
        var project = projects.Change(call, NeedProject(call).Name, present => Asking(call, Idle(present, "delete"), "Delete", []));
        StartProject(call, project.Name);
        return [];
    }

    private void ResumeProjects()
    {
        var busy = ProjectWork.Busy();
        if (busy.Count == 0)
            return;
        world.Resume<ServiceCatalogService>();
        world.Resume<CloudFormationService>();
        foreach (var key in busy)
            ProjectWork.Start(key);
    }

    private Definition NeedProject(Call call) => projects.Need(call, KeyOf(call.Input.Need("ProjectName")));

    private void StartProject(Call call, string key) => ProjectWork.Start($"{call.Account}/{call.Region}/{key}");

    // The name of a project that was deleted is free again. Null, so that it can stand before what is put in its place.
    private static Definition? RequireFree(Call call, string name, Definition? present) =>
        present is null || present.Body.Text("ProjectStatus") == "DeleteCompleted" ? null : throw Invalid($"Project already exists: {ArnOf(call, "project", name)}");

    private static Definition Idle(Definition project, string doing)
    {
        var status = project.Body.Need("ProjectStatus");
        var refused = ProjectWork.IsBusy(status) || status == "DeleteCompleted" || (doing == "update" && status is "CreateFailed" or "DeleteFailed");
        return refused ? throw Invalid($"Cannot {doing} Project in {status} status") : project;
    }

    // The project in transition, with what its work needs. Each request has a token of its own, which counts them.
    private static Definition Asking(Call call, Definition project, string doing, JsonObject asked)
    {
        var number = (project.Body.Object(ProjectRow.Work).Number("Number") ?? 0) + 1;
        (asked["Caller"], asked["Number"], asked["Token"]) = (call.CallerArn, number, $"{project.Body.Text("ProjectId")}-{number}");
        return project.With(ProjectRow.Work, asked).With("ProjectStatus", doing + "InProgress").With("LastModifiedBy", By(call));
    }

    private static JsonObject By(Call call) => new() { ["IamIdentity"] = new JsonObject { ["Arn"] = call.CallerArn } };
}
