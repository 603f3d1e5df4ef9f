using System.Text.Json.Nodes;
using Amazon.S3.Model;
using Pipeline.Failures;
using Pipeline.Modules;
using Pipeline.Reporting;
using Pipeline.Sandbox.Serving;

namespace Pipeline.EndToEnd.Tests;

/// <summary>The same templates by two routes.</summary>
public sealed class RouteTests : PublisherTests
{
    private const string Manifest = "manifests/local/sagemaker-templates-modules.yaml";
    private const string Bucket = "sagemaker-mlops-local-111122223333-us-east-1";

    [Fact]
    public async Task Both_routes_publish_the_same_text()
    {
        await Publisher.DeployAsync();

        using var session = Publisher.Session();
        var objects = await session.Storage.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket });
        var texts = objects.S3Objects.Where(one => one.Key.EndsWith(".yaml", StringComparison.Ordinal) && one.Key.Contains("templates/", StringComparison.Ordinal)).Select(one => one.ETag).ToList();
        Assert.Equal(2, texts.Count);
        Assert.Single(texts.Distinct());
    }

    [Fact]
    public async Task Studio_may_read_and_sees_a_template_in_S3()
    {
        var outputs = (await Publisher.DeployAsync()).ToDictionary(output => output.Name, output => output.Value);

        using var session = Publisher.Session();
        var cors = await session.Storage.GetCORSConfigurationAsync(new GetCORSConfigurationRequest { BucketName = Bucket });
        Assert.Equal("https://*.sagemaker.aws", Assert.Single(Assert.Single(cors.Configuration.Rules).AllowedOrigins));
        var policy = await session.Storage.GetBucketPolicyAsync(new GetBucketPolicyRequest { BucketName = Bucket });
        Assert.Contains(outputs["LeadDataScientistRoleArn"], policy.Policy);
        Assert.Contains("s3:GetObjectTagging", policy.Policy);
        var tags = await session.Storage.GetObjectTaggingAsync(new GetObjectTaggingRequest { BucketName = Bucket, Key = "project-templates/sagemaker-templates/templates/xgboost_abalone.yaml" });
        Assert.Contains(tags.Tagging, tag => tag is { Key: "sagemaker:studio-visibility", Value: "true" });
    }

    [Theory]
    [InlineData("service-catalog", 1, false)]
    [InlineData("s3", 0, true)]
    public async Task A_manifest_may_choose_one_route(string route, int portfolios, bool templates)
    {
        Checkout.Append(Manifest, $"  - name: publish-routes\n    value: {route}\n");
        var outputs = await Publisher.DeployAsync();

        using var session = Publisher.Session();
        Assert.Equal(portfolios, (await Catalog.ReadAsync(session)).Portfolios.Count);
        Assert.Equal(templates, outputs.Any(output => output.Name == "ProjectTemplatesLocation"));
    }

    [Fact]
    public async Task A_route_of_one_run_must_be_one_of_the_manifest_s()
    {
        Checkout.Append(Manifest, "  - name: publish-routes\n    value: s3\n");
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = Publisher.Parts(reporter, publishing: new PortfolioOptions([Route.ServiceCatalog]));

        Assert.Equal("PL2415", (await Assert.ThrowsAsync<InvalidInput>(() => parts.Run.DeployAsync(parts.PortfoliosAndNeeded, default))).Code);
    }

    [Fact]
    public async Task A_domain_is_told_where_its_templates_are_and_never_taken_from_somebody_else()
    {
        var domain = await DomainAsync();
        Checkout.Append(Manifest, $"  - name: sagemaker-domain-id\n    value: {domain}\n");
        var outputs = (await Publisher.DeployAsync()).ToDictionary(output => output.Name, output => output.Value);
        Assert.Equal(outputs["ProjectTemplatesLocation"], await LocationAsync(domain));

        await CallAsync("AddTags", $$"""{"ResourceArn":"arn:aws:sagemaker:us-east-1:111122223333:domain/{{domain}}","Tags":[{"Key":"sagemaker:projectS3TemplatesLocation","Value":"s3://another-bucket/templates/"}]}""");
        Checkout.Append("cloudformation/projects/xgboost_abalone/template.yaml.sbn", "\n# One more line.\n");

        Assert.Equal("PL3021", (await Assert.ThrowsAsync<NotReady>(() => Publisher.DeployAsync())).Code);
        Assert.Equal("s3://another-bucket/templates/", await LocationAsync(domain));
    }

    private async Task<string> DomainAsync()
    {
        await CallAsync("CreateDomain", """{"DomainName":"studio","AuthMode":"IAM","DefaultUserSettings":{"ExecutionRole":"arn:aws:iam::111122223333:role/sandbox-studio"},"SubnetIds":["subnet-0123456789abcdef0"],"VpcId":"vpc-0123456789abcdef0","AppNetworkAccessType":"PublicInternetOnly"}""", beforehand: true);
        return (string)(await CallAsync("ListDomains", "{}"))["Domains"]![0]!["DomainId"]!;
    }

    private async Task<string> LocationAsync(string domain) => (string)(await CallAsync("ListTags", $$"""{"ResourceArn":"arn:aws:sagemaker:us-east-1:111122223333:domain/{{domain}}"}"""))["Tags"]!.AsArray()
        .Single(tag => (string)tag!["Key"]! == "sagemaker:projectS3TemplatesLocation")!["Value"]!;

    // A domain needs a role that Studio may take and a network that there is.
    private async Task<JsonObject> CallAsync(string operation, string input, bool beforehand = false)
    {
        var call = new Call("", "111122223333", "us-east-1", "arn:aws:iam::111122223333:user/sandbox", [], "r", CancellationToken.None);
        var world = Sandbox.Host.World;
        if (beforehand)
        {
            await world.InvokeAsync("iam", "CreateRole", call, JsonNode.Parse("""{"RoleName":"sandbox-studio","AssumeRolePolicyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"sagemaker.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"}""")!.AsObject());
            var vpc = (string)(await world.InvokeAsync("ec2", "DescribeVpcs", call, []))["Vpcs"]![0]!["VpcId"]!;
            var subnet = (string)(await world.InvokeAsync("ec2", "DescribeSubnets", call, []))["Subnets"]![0]!["SubnetId"]!;
            input = input.Replace("vpc-0123456789abcdef0", vpc).Replace("subnet-0123456789abcdef0", subnet);
        }
        return await world.InvokeAsync("sagemaker", operation, call, JsonNode.Parse(input)!.AsObject());
    }
}
