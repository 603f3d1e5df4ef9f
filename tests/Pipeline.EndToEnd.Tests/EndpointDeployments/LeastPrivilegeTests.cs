using System.Text.RegularExpressions;
using Amazon.CloudFormation.Model;
using Pipeline.Modules;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>Whether the user with least privilege may do what runs do, once an administrator has made roles and buckets.</summary>
public class LeastPrivilegeTests
{
    // Who asks who it is needs no permission.
    private static readonly string[] Free = ["sts:GetCallerIdentity"];

    // Where IAM calls an operation otherwise: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["s3:ListObjectsV2"] = "s3:ListBucket", ["s3:ListObjects"] = "s3:ListBucket", ["s3:HeadObject"] = "s3:GetObject", ["s3:HeadBucket"] = "s3:ListBucket", ["s3:ListObjectVersions"] = "s3:ListBucketVersions",
    };

    private static readonly Dictionary<string, string> RenamedServices = new(StringComparer.Ordinal) { ["sagemaker-runtime"] = "sagemaker", ["service-quotas"] = "servicequotas", ["monitoring"] = "cloudwatch" };

    [Fact]
    public async Task The_user_may_call_and_let_CloudFormation_call_whatever_endpoints_need()
    {
        await using var runs = await EndpointRuns.StartAsync();
        await runs.PrepareSourcesAsync();
        await runs.DeployAsync("first", Sources.On("staged", "MODEL_BASED")); // As an administrator: the execution role, the model store.
        await runs.DeleteAsync("first");
        var before = runs.Host.Calls.Count;

        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (source, type, options) in Lives)
        {
            await runs.DeployAsync("tried", [.. Sources.On(source, type), .. options]);
            types.UnionWith((await runs.Session.CloudFormation.DescribeStackResourcesAsync(new DescribeStackResourcesRequest { StackName = "mlops-local-endpoints-tried" })).StackResources.Select(one => one.ResourceType));
            await runs.AskAsync("tried", Sources.BodyOf(source));
            await runs.DeleteAsync("tried");
        }

        var called = runs.Host.Calls.Skip(before).Select(call => $"{RenamedServices.GetValueOrDefault(call.Service, call.Service)}:{call.Operation}").Select(action => Renamed.GetValueOrDefault(action, action));
        var granted = Granted(runs.Checkout);
        var refused = called.Concat(types.SelectMany(ActionsOf)).Except(Free).Distinct().Where(action => !granted.Contains(action)).Order();
        Assert.Empty(refused);
    }

    private static (string Source, string Type, (string, string)[] Options)[] Lives =>
    [
        ("staged", "INFERENCE_COMPONENT_BASED", [("scale-min", "0"), ("scale-max", "2")]),
        ("code", "ASYNC", [("scale-min", "0"), ("scale-max", "2")]),
        ("latest approved", "MODEL_BASED", [("alarms", "true"), ("update-policy", "canary"), ("tags", """{"team": "search"}""")]),
    ];

    // What the policies of the deployer say, in the template that an environment with least privilege gets.
    private static HashSet<string> Granted(Checkout checkout)
    {
        checkout.Edit("manifests/local/sagemaker-identities-modules.yaml", "path: cloudformation/sagemaker-user\ntargetAccount: primary\n", "path: cloudformation/sagemaker-user\ntargetAccount: primary\nparameters:\n  - name: policies\n    value: least-privilege\n");
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = new Composition(new Layout(checkout.Root), "local", new Dictionary<string, string>(), reporter, _ => throw new InvalidOperationException("Rendering calls nobody."));
        var template = new EnvironmentTemplates(parts.Deployment, parts.Templates, parts.EndpointTemplates, parts.Gate).Render()["sagemaker-identities/deployer"].Text;
        return [.. Regex.Matches(template, @"(?<=- |Action: )[a-z0-9-]+:[A-Z]\w+$", RegexOptions.Multiline).Select(match => match.Value)];
    }

    // What CloudFormation's handlers call with the caller's own rights, as the sandbox has it written down.
    private static IEnumerable<string> ActionsOf(string type)
    {
        var folder = Path.Combine(Checkout.Original, "sandbox/Services/CloudFormation/Permissions/Data");
        var lines = Directory.EnumerateFiles(folder, "*.actions").SelectMany(File.ReadAllLines).SkipWhile(line => line != $"= {type}").Skip(1).TakeWhile(line => !line.StartsWith("= ", StringComparison.Ordinal));
        // A key is nobody's here, and its owner lets whoever gives it use it.
        return lines.Where(line => !line.Contains(" kms:", StringComparison.Ordinal)).Select(line => Regex.Match(line, @"^[curd]+ ([a-z0-9-]+:\w+)")).Where(match => match.Success).Select(match => match.Groups[1].Value);
    }
}
