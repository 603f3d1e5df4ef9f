using System.Text.Json.Nodes;
using Pipeline.Modules;
using Pipeline.Reporting;
using Pipeline.Rendering;
using Pipeline.Sandbox.Services.CloudFormation;
using Pipeline.Sandbox.Services.CloudFormation.Permissions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.EndToEnd.Tests;

/// <summary>
/// Every project template launched as its own launch role, by both routes: what the role may do is what CloudFormation's resource
/// handlers ask for to create, update and delete the project, and nothing else.
/// </summary>
public class LaunchRoleTests
{
    // Running the stack itself is asked of the caller, reading templates and seed code by Service Catalog and CodeCommit.
    private static readonly string[] BesideResources = ["RunTheStackOfAProject", "ReadTemplatesBeforeAStackExists", "ReadPublishedTemplatesAndSeedCode", "ReadTheCopyThatServiceCatalogKeeps"];

    public static TheoryData<string, string> Launches()
    {
        var data = new TheoryData<string, string>();
        var boto3 = FactWithPythonAttribute.Has("boto3");
        foreach (var template in TemplateCatalog.Scan(Path.Combine(Checkout.Original, "cloudformation"), Path.Combine(Checkout.Original, "seed-code")).Templates)
        {
            // Its function calls AWS when the project goes, as Lambda's own Python can.
            if (File.ReadAllText(template.TemplatePath).Contains("stage-removal", StringComparison.Ordinal) && !boto3)
                continue;
            data.Add(template.Id, Route.ServiceCatalog.Name);
            data.Add(template.Id, Route.S3.Name);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Launches))]
    public async Task A_launch_role_is_enough_and_no_more(string id, string route)
    {
        await using var sandbox = await StrictSandbox.StartAsync();
        using var checkout = new Checkout();
        checkout.KeepOnly(id);
        var publisher = new Publisher(checkout, sandbox);
        var outputs = (await publisher.DeployAsync()).ToDictionary(output => output.Name, output => output.Value);
        var (role, template) = await RoleAsync(publisher, id, Route.Named(route));
        var studio = new StudioUser(sandbox, outputs["LeadDataScientistRoleName"]);

        var parameters = LaunchParameters.Of(template).Where(one => !one.Key.StartsWith("SageMakerProject", StringComparison.Ordinal));
        var project = route == Route.S3.Name
            ? await studio.CreateFromTemplateAsync($"https://{outputs["ArtifactBucketName"]}.s3.us-east-1.amazonaws.com/{outputs["ProjectTemplatesLocation"].Split('/', 4)[3]}{id}.yaml", role, parameters)
            : await studio.CreateFromProductAsync(outputs["ServiceCatalogProductIds"].Split('=')[1], parameters);
        Assert.True((string)project["ProjectStatus"]! == "CreateCompleted", project.ToJsonString());
        var gone = await studio.DeleteAsync();
        Assert.True((string)gone["ProjectStatus"]! == "DeleteCompleted", gone.ToJsonString());

        var stacks = sandbox.Host.World.Service<CloudFormationService>();
        Assert.Empty(stacks.TypesNotAsked(role));
        Assert.NotEmpty(stacks.PermissionsAsked(role));
        Assert.All(stacks.PermissionsAsked(role).Where(asked => asked.Use != PermissionUse.Optional), asked => Assert.True(asked.Allowed, asked.ToString()));
        Assert.Empty(stacks.GrantsNotAsked(role).Where(grant => !BesideResources.Contains(grant.Sid)).Select(grant => grant.Action).Distinct());
    }

    private static async Task<(string Role, string Template)> RoleAsync(Publisher publisher, string id, Route route)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = publisher.Parts(reporter);
        var portfolio = await parts.Run.ReadyAsync(parts.Portfolios.Single(), default);
        return (LaunchRoles.ArnOf(portfolio, route, id, "111122223333"), parts.Templates.Projects(portfolio).Single(project => project.Template.Id == id).Rendered.Text);
    }
}
