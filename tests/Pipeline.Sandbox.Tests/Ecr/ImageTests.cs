using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Ecr;

public sealed class ImageTests
{
    private const string First = """{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"size":10},"layers":[{"size":100},{"size":200}]}""";
    private const string Second = """{"schemaVersion":2,"layers":[]}""";
    private readonly ServiceCaller ecr = new("ecr");

    [Fact]
    [Behaviour("Ecr", "images")]
    public async Task A_tag_moves_to_the_image_that_is_put_last()
    {
        var first = await PutAsync(First, "1");
        await PutAsync(First, "latest");
        var second = await PutAsync(Second, "latest");
        var got = await ecr.CallAsync("BatchGetImage", """{"repositoryName":"app","imageIds":[{"imageTag":"latest"},{"imageTag":"none"},{}]}""");

        Assert.NotEqual(first, second);
        Assert.Equal((second, Second), ((string)got["images"]![0]!["imageId"]!["imageDigest"]!, (string)got["images"]![0]!["imageManifest"]!));
        Assert.Equal(["ImageNotFound", "MissingDigestAndTag"], got["failures"]!.AsArray().Select(failure => (string)failure!["failureCode"]!));
        Assert.Equal("ImageAlreadyExistsException", (await RefusedAsync(First, "1")).Code);
    }

    [Fact]
    [Behaviour("Ecr", "images")]
    public async Task A_fixed_tag_does_not_move()
    {
        await PutAsync(First, "1");
        await ecr.CallAsync("PutImageTagMutability", """{"repositoryName":"app","imageTagMutability":"IMMUTABLE_WITH_EXCLUSION","imageTagMutabilityExclusionFilters":[{"filterType":"WILDCARD","filter":"dev*"}]}""");
        await PutAsync(First, "dev-1");
        await PutAsync(Second, "dev-1");
        var refused = await RefusedAsync(Second, "1");

        Assert.Equal(("ImageTagAlreadyExistsException", "The image tag '1' already exists in the 'app' repository and cannot be overwritten because the tag is immutable."), (refused.Code, refused.Message));
    }

    [Fact]
    [Behaviour("Ecr", "images")]
    public async Task An_image_goes_with_its_last_tag()
    {
        await PutAsync(First, "1");
        await PutAsync(First, "2");
        await ecr.CallAsync("BatchDeleteImage", """{"repositoryName":"app","imageIds":[{"imageTag":"1"}]}""");
        var left = await ecr.CallAsync("ListImages", """{"repositoryName":"app"}""");
        await ecr.CallAsync("BatchDeleteImage", """{"repositoryName":"app","imageIds":[{"imageTag":"2"}]}""");

        Assert.Equal("2", (string)Assert.Single(left["imageIds"]!.AsArray())!["imageTag"]!);
        Assert.Empty((await ecr.CallAsync("DescribeImages", """{"repositoryName":"app"}"""))["imageDetails"]!.AsArray());
    }

    [Fact]
    [Behaviour("Ecr", "lists of images")]
    public async Task Images_are_listed_with_and_without_tags()
    {
        await PutAsync(First, "1");
        await PutAsync(Second, null);
        var tagged = await ecr.CallAsync("DescribeImages", """{"repositoryName":"app","filter":{"tagStatus":"TAGGED"} }""");
        var untagged = await ecr.CallAsync("ListImages", """{"repositoryName":"app","filter":{"tagStatus":"UNTAGGED"} }""");
        var missing = await ecr.RefusedAsync("DescribeImages", """{"repositoryName":"app","imageIds":[{"imageTag":"9"}]}""");

        Assert.Equal(310, (long)Assert.Single(tagged["imageDetails"]!.AsArray())!["imageSizeInBytes"]!);
        Assert.Null(Assert.Single(untagged["imageIds"]!.AsArray())!["imageTag"]);
        Assert.Equal(("ImageNotFoundException", "The image with imageId {imageDigest:'null', imageTag:'9'} does not exist within the repository with name 'app' in the registry with id '111122223333'"), (missing.Code, missing.Message));
    }

    [Theory]
    [Behaviour("Ecr", "images")]
    [InlineData("no json")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task What_is_no_manifest_is_refused(string manifest)
    {
        await ecr.CallAsync("CreateRepository", """{"repositoryName":"app"}""");

        Assert.Equal("InvalidParameterException", (await ecr.RefusedAsync("PutImage", Request(manifest, "1"))).Code);
    }

    private async Task<string> PutAsync(string manifest, string? tag)
    {
        if ((await ecr.CallAsync("DescribeRepositories"))["repositories"]!.AsArray().Count == 0)
            await ecr.CallAsync("CreateRepository", """{"repositoryName":"app"}""");
        return (string)(await ecr.CallAsync("PutImage", Request(manifest, tag)))["image"]!["imageId"]!["imageDigest"]!;
    }

    private Task<Pipeline.Sandbox.Serving.AwsError> RefusedAsync(string manifest, string tag) => ecr.RefusedAsync("PutImage", Request(manifest, tag));

    private static string Request(string manifest, string? tag)
    {
        var request = new JsonObject { ["repositoryName"] = "app", ["imageManifest"] = manifest };
        if (tag is not null)
            request["imageTag"] = tag;
        return request.ToJsonString();
    }
}
