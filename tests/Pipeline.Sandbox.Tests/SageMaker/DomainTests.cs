using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "Studio")]
public sealed class DomainTests
{
    private const string Domain = $$"""
        {"DomainName":"ml","AuthMode":"IAM","VpcId":"vpc-1","SubnetIds":["subnet-1"],"DefaultUserSettings":{"ExecutionRole":"{{Studio.Role}}"},"Tags":[{"Key":"sagemaker:projectS3TemplatesLocation","Value":"s3://templates/"}]}
        """;

    private readonly Studio studio = new();

    [Fact]
    [Behaviour("SageMaker", "tags")]
    public async Task A_domain_comes_into_service_and_tells_where_templates_are()
    {
        var id = await DomainAsync(settle: false);
        var before = await DescribeAsync(id);
        studio.Clock.Pass(TimeSpan.FromMinutes(5));
        var after = await DescribeAsync(id);
        var tags = await studio.CallAsync("ListTags", $$"""{"ResourceArn":"{{after["DomainArn"]}}"}""");

        Assert.Equal(("Pending", "InService", "ml"), ((string)before["Status"]!, (string)after["Status"]!, (string)after["DomainName"]!));
        Assert.Equal($"arn:aws:sagemaker:eu-west-1:111122223333:domain/{id}", (string)after["DomainArn"]!);
        Assert.Equal("""[{"Key":"sagemaker:projectS3TemplatesLocation","Value":"s3://templates/"}]""", tags["Tags"]!.ToJsonString());
        Assert.Single((await studio.CallAsync("ListDomains"))["Domains"]!.AsArray());
    }

    [Theory]
    [InlineData("\"VpcId\":\"vpc-1\",", "VpcId and SubnetIds are required for a domain.")]
    [InlineData("\"ExecutionRole\":\"arn:aws:iam::111122223333:role/Worker\"", "DefaultUserSettings.ExecutionRole is required for a domain.")]
    public async Task A_domain_needs_a_network_and_a_role(string without, string words)
    {
        await studio.WithRoleAsync();

        Assert.Equal(words, (await studio.RefusedAsync("CreateDomain", Domain.Replace(without, "", StringComparison.Ordinal))).Message);
    }

    [Fact]
    public async Task Things_are_deleted_from_the_inside_out()
    {
        var id = await DomainAsync();
        await studio.CallAsync("CreateUserProfile", $$"""{"DomainId":"{{id}}","UserProfileName":"ann"}""");
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        await studio.CallAsync("CreateApp", App(id));
        studio.Clock.Pass(TimeSpan.FromMinutes(2));
        var domain = await studio.RefusedAsync("DeleteDomain", $$"""{"DomainId":"{{id}}"}""");
        var profile = await studio.RefusedAsync("DeleteUserProfile", $$"""{"DomainId":"{{id}}","UserProfileName":"ann"}""");
        await studio.CallAsync("DeleteApp", App(id));
        studio.Clock.Pass(TimeSpan.FromMinutes(2));
        var app = await studio.CallAsync("DescribeApp", App(id));
        await studio.CallAsync("DeleteUserProfile", $$"""{"DomainId":"{{id}}","UserProfileName":"ann"}""");
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        await studio.CallAsync("DeleteDomain", $$"""{"DomainId":"{{id}}"}""");
        var deleting = await DescribeAsync(id);
        studio.Clock.Pass(TimeSpan.FromMinutes(5));
        var gone = await studio.RefusedAsync("DescribeDomain", $$"""{"DomainId":"{{id}}"}""");

        Assert.Equal("ResourceInUse", domain.Code);
        Assert.Equal($"Unable to delete UserProfile [arn:aws:sagemaker:eu-west-1:111122223333:user-profile/{id}/ann] because App(s) are associated with it.", profile.Message);
        Assert.Equal(("Deleted", "Deleting"), ((string)app["Status"]!, (string)deleting["Status"]!));
        Assert.Equal("ResourceNotFound", gone.Code);
    }

    [Fact]
    public async Task Nothing_is_made_in_a_domain_that_is_not_ready()
    {
        var id = await DomainAsync(settle: false);

        Assert.Equal("ResourceInUse", (await studio.RefusedAsync("CreateUserProfile", $$"""{"DomainId":"{{id}}","UserProfileName":"ann"}""")).Code);
        Assert.Equal("ResourceNotFound", (await studio.RefusedAsync("CreateUserProfile", """{"DomainId":"d-none","UserProfileName":"ann"}""")).Code);
    }

    [Fact]
    public async Task A_space_belongs_to_a_profile_and_is_listed_by_domain()
    {
        var id = await DomainAsync();
        var early = await studio.RefusedAsync("CreateSpace", Space(id));
        await studio.CallAsync("CreateUserProfile", $$"""{"DomainId":"{{id}}","UserProfileName":"ann"}""");
        await studio.CallAsync("CreateSpace", Space(id));
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        await studio.CallAsync("UpdateSpace", $$"""{"DomainId":"{{id}}","SpaceName":"lab","SpaceDisplayName":"Lab"}""");
        var space = await studio.CallAsync("DescribeSpace", $$"""{"DomainId":"{{id}}","SpaceName":"lab"}""");
        var listed = await studio.CallAsync("ListSpaces", $$"""{"DomainIdEquals":"{{id}}"}""");
        var others = await studio.CallAsync("ListSpaces", """{"DomainIdEquals":"d-other"}""");

        Assert.Equal("ResourceNotFound", early.Code);
        Assert.Equal(("Updating", "Lab", "ann"), ((string)space["Status"]!, (string)space["SpaceDisplayName"]!, (string)space["OwnershipSettings"]!["OwnerUserProfileName"]!));
        Assert.Equal(("ann", 0), ((string)listed["Spaces"]![0]!["OwnershipSettingsSummary"]!["OwnerUserProfileName"]!, others["Spaces"]!.AsArray().Count));
        Assert.Equal("ResourceInUse", (await studio.RefusedAsync("DeleteUserProfile", $$"""{"DomainId":"{{id}}","UserProfileName":"ann"}""")).Code);
    }

    [Fact]
    public async Task What_an_update_leaves_out_stays()
    {
        var id = await DomainAsync();
        await studio.CallAsync("UpdateDomain", $$"""{"DomainId":"{{id}}","DefaultUserSettings":{"SecurityGroups":["sg-1"]} }""");
        var domain = await DescribeAsync(id);

        Assert.Equal(("Updating", Studio.Role), ((string)domain["Status"]!, (string)domain["DefaultUserSettings"]!["ExecutionRole"]!));
        Assert.Equal("sg-1", (string)domain["DefaultUserSettings"]!["SecurityGroups"]![0]!);
    }

    [Fact]
    public async Task Scripts_and_image_configurations_are_kept_and_not_deleted_while_in_use()
    {
        var script = (string)(await studio.CallAsync("CreateStudioLifecycleConfig", """{"StudioLifecycleConfigName":"stop","StudioLifecycleConfigContent":"aGk=","StudioLifecycleConfigAppType":"JupyterLab"}"""))["StudioLifecycleConfigArn"]!;
        await studio.CallAsync("CreateAppImageConfig", """{"AppImageConfigName":"lab","JupyterLabAppImageConfig":{"FileSystemConfig":{"DefaultUid":1000} } }""");
        var id = await DomainAsync();
        await studio.CallAsync("UpdateDomain", $$"""{"DomainId":"{{id}}","DefaultUserSettings":{"JupyterLabAppSettings":{"LifecycleConfigArns":["{{script}}"]} } }""");
        var used = await studio.RefusedAsync("DeleteStudioLifecycleConfig", """{"StudioLifecycleConfigName":"stop"}""");

        Assert.Equal("ResourceInUse", used.Code);
        Assert.Single((await studio.CallAsync("ListStudioLifecycleConfigs", """{"AppTypeEquals":"JupyterLab"}"""))["StudioLifecycleConfigs"]!.AsArray());
        Assert.Empty((await studio.CallAsync("ListStudioLifecycleConfigs", """{"AppTypeEquals":"CodeEditor"}"""))["StudioLifecycleConfigs"]!.AsArray());
        Assert.Equal(1000, (int)(await studio.CallAsync("DescribeAppImageConfig", """{"AppImageConfigName":"lab"}"""))["JupyterLabAppImageConfig"]!["FileSystemConfig"]!["DefaultUid"]!);
    }

    private async Task<string> DomainAsync(bool settle = true)
    {
        await studio.WithRoleAsync();
        var id = (string)(await studio.CallAsync("CreateDomain", Domain))["DomainId"]!;
        if (settle)
            studio.Clock.Pass(TimeSpan.FromMinutes(5));
        return id;
    }

    private Task<JsonObject> DescribeAsync(string id) => studio.CallAsync("DescribeDomain", $$"""{"DomainId":"{{id}}"}""");

    private static string App(string id) => $$"""{"DomainId":"{{id}}","UserProfileName":"ann","AppType":"JupyterServer","AppName":"default"}""";

    private static string Space(string id) => $$"""{"DomainId":"{{id}}","SpaceName":"lab","OwnershipSettings":{"OwnerUserProfileName":"ann"},"SpaceSharingSettings":{"SharingType":"Private"} }""";
}
