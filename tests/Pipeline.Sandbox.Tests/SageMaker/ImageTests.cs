namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "images")]
public sealed class ImageTests
{
    private readonly Studio studio = new();

    [Fact]
    public async Task An_image_has_versions_with_numbers_and_aliases()
    {
        await studio.WithRoleAsync();
        await studio.CallAsync("CreateImage", $$"""{"ImageName":"lab","RoleArn":"{{Studio.Role}}","DisplayName":"Lab"}""");
        var creating = await studio.CallAsync("DescribeImage", """{"ImageName":"lab"}""");
        var first = await VersionAsync("1", ""","Aliases":["best"]""");
        var same = await VersionAsync("1", "");
        var second = await VersionAsync("2", ""","Aliases":["best"]""");
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        var best = await studio.CallAsync("DescribeImageVersion", """{"ImageName":"lab","Alias":"best"}""");
        await studio.CallAsync("UpdateImage", """{"ImageName":"lab","DeleteProperties":["DisplayName"]}""");

        Assert.Equal(("CREATING", "Lab"), ((string)creating["ImageStatus"]!, (string)creating["DisplayName"]!));
        Assert.Equal((first, "arn:aws:sagemaker:eu-west-1:111122223333:image-version/lab/2"), (same, second));
        Assert.Equal((2, "CREATED"), ((int)best["Version"]!, (string)best["ImageVersionStatus"]!));
        Assert.Equal(1, (int)(await studio.CallAsync("DescribeImageVersion", """{"ImageName":"lab","Version":1}"""))["Version"]!);
        Assert.Null((await studio.CallAsync("DescribeImage", """{"ImageName":"lab"}"""))["DisplayName"]);
        Assert.Equal(2, (await studio.CallAsync("ListImageVersions", """{"ImageName":"lab"}"""))["ImageVersions"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_deleted_image_is_gone_with_its_versions()
    {
        await studio.WithRoleAsync();
        await studio.CallAsync("CreateImage", $$"""{"ImageName":"lab","RoleArn":"{{Studio.Role}}"}""");
        await VersionAsync("1", "");
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        await studio.CallAsync("DeleteImage", """{"ImageName":"lab"}""");
        studio.Clock.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal("ResourceNotFound", (await studio.RefusedAsync("DescribeImage", """{"ImageName":"lab"}""")).Code);
        Assert.Equal("ResourceNotFound", (await studio.RefusedAsync("ListImageVersions", """{"ImageName":"lab"}""")).Code);
    }

    private async Task<string> VersionAsync(string token, string more) => (string)(await studio.CallAsync("CreateImageVersion",
        $$"""{"ImageName":"lab","ClientToken":"{{token}}","BaseImage":"111122223333.dkr.ecr.eu-west-1.amazonaws.com/lab:{{token}}"{{more}}}"""))["ImageVersionArn"]!;
}
