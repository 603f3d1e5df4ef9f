using System.Text.RegularExpressions;
using Pipeline.Failures;
using Pipeline.Rendering;

namespace Pipeline.Tests.Rendering;

public sealed class LaunchPermissionsTests : IDisposable
{
    private const string Table = """
        AWS::S3::Bucket:
          - actions: [s3:DeleteBucket, s3:CreateBucket]
            resources: ["arn:${AWS::Partition}:s3:::sagemaker-*"]
        AWS::S3::BucketPolicy:
          - actions: [s3:PutBucketPolicy]
            resources: ["arn:${AWS::Partition}:s3:::sagemaker-*"]
        AWS::CodeBuild::Project:
          - actions: [codebuild:CreateProject, iam:PassRole]
            resources: ["*"]
            conditions:
              StringEquals:
                iam:PassedToService: codebuild.amazonaws.com
        AWS::CloudFormation::CustomResource:
          - actions: [lambda:InvokeFunction]
            resources: ["arn:${AWS::Partition}:lambda:*:*:function:sagemaker-*"]
        """;

    private readonly SourceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    private LaunchPermissions Read(string table)
    {
        foreach (var type in Regex.Split(table, @"(?m)^(?=\w)").Where(part => part.Length > 0))
            _tree.Write($"permissions/{type.Split(": ")[0].Split(":\n")[0].Replace("AWS::", "").Replace("::", ".")}.yaml", type);
        return LaunchPermissions.Read(_tree.Path("permissions"));
    }

    private static RenderedTemplate Template(params string[] types) => RenderedTemplate.Of("cloudformation/projects/a/template.yaml.sbn",
        "Resources:\n" + string.Concat(types.Select((type, at) => $"  R{at}:\n    Type: {type}\n    Properties:\n      Name: !Sub a-${{AWS::Region}}\n")));

    private List<LaunchStatement> Statements(params string[] types) => Statements(Read(Table), Template(types));

    private static List<LaunchStatement> Statements(LaunchPermissions permissions, RenderedTemplate template) => [.. permissions.Allowing(permissions.NeedsOf(template))];

    private static IReadOnlyList<LaunchPolicy> Policies(LaunchPermissions permissions, params string[] types) =>
        permissions.For(new Dictionary<string, IReadOnlyList<string>> { ["a"] = permissions.NeedsOf(Template(types)) }).ByTemplate["a"];

    [Fact]
    public void Statements_on_the_same_resources_are_put_together()
    {
        var statement = Assert.Single(Statements("AWS::S3::Bucket", "AWS::S3::BucketPolicy", "AWS::S3::Bucket"));

        Assert.Equal(["s3:CreateBucket", "s3:DeleteBucket", "s3:PutBucketPolicy"], statement.Actions);
        Assert.Equal(["arn:${AWS::Partition}:s3:::sagemaker-*"], statement.Resources);
        Assert.Equal("S3Statement1", statement.Sid);
    }

    [Fact]
    public void Only_what_the_templates_declare_is_allowed() =>
        Assert.DoesNotContain(Statements("AWS::S3::Bucket"), statement => statement.Service == "codebuild");

    [Fact]
    public void Statements_are_grouped_by_service_and_keep_their_conditions()
    {
        var statements = Statements("AWS::S3::Bucket", "AWS::CodeBuild::Project");

        Assert.Equal(["codebuild", "iam", "s3"], statements.Select(statement => statement.Service));
        var condition = Assert.Single(statements[1].Conditions.Operators);
        Assert.Equal("StringEquals", condition.Key);
        Assert.Equal(["codebuild.amazonaws.com"], condition.Value["iam:PassedToService"]);
    }

    [Fact]
    public void A_custom_resource_of_any_name_is_created_by_calling_its_function() =>
        Assert.Equal("lambda", Assert.Single(Statements("Custom::Repository")).Service);

    [Fact]
    public void A_type_without_a_row_is_a_problem_that_says_what_to_add()
    {
        var problems = Assert.Throws<InvalidInput>(() => Read(Table).NeedsOf(Template("AWS::S3::Bucket", "AWS::SNS::Topic"))).Problems;

        var problem = Assert.Single(problems);
        Assert.Equal("PL2330", problem.Code);
        Assert.Equal("R1 (line 7 of the rendered text) is an AWS::SNS::Topic, and the launch role would not be allowed to create one", problem.Message);
        Assert.Equal("add cloudformation/product-launch-role/permissions/SNS.Topic.yaml with 'AWS::SNS::Topic:' and its actions and resources", problem.Hint);
        Assert.Equal("cloudformation/projects/a/template.yaml.sbn", problem.Location!.File);
    }

    [Fact]
    public void Broken_yaml_in_a_rendered_template_is_a_problem() =>
        Assert.Equal("PL2332", Assert.Throws<InvalidInput>(() => Read(Table).NeedsOf(RenderedTemplate.Of("a", "Resources: [\n"))).Code);

    [Theory]
    [InlineData("AWS::S3::Bucket:\n  - action: [s3:A]\n    resources: ['*']\n", 2)]
    [InlineData("AWS::S3::Bucket:\n  - actions: [s3:*]\n    resources: ['*']\n", 2)]
    [InlineData("AWS::S3::Bucket:\n  - actions: [CreateBucket]\n    resources: ['*']\n", 2)]
    [InlineData("AWS::S3::Bucket:\n  - actions: [s3:A]\n", 2)]
    [InlineData("AWS::S3::Bucket: s3:A\n", 1)]
    [InlineData("Bucket:\n  - actions: [s3:A]\n    resources: ['*']\n", 1)]
    [InlineData("AWS::S3::Bucket:\n  - actions: [s3:A]\n    resources: ['*']\n    conditions: always\n", 4)]
    public void A_table_that_is_wrong_is_refused_with_its_place(string table, int line)
    {
        var problem = Assert.Throws<InvalidInput>(() => Read(table)).Problems[0];

        Assert.Equal(("PL2331", line), (problem.Code, problem.Location!.Line));
    }

    [Fact]
    public void Permissions_are_spread_so_that_no_policy_is_too_long()
    {
        var types = Enumerable.Range(0, 40).Select(at => $"AWS::Made::Up{at:D2}").ToArray();
        var table = string.Concat(types.Select((type, at) =>
            $"{type}:\n  - actions: [{string.Join(", ", Enumerable.Range(0, 20).Select(n => $"made:DoSomething{n:D2}"))}]\n    resources: ['arn:aws:made:::{at:D2}-*']\n"));

        var policies = Policies(Read(table), types);

        Assert.True(policies.Count > 2);
        Assert.All(policies, policy => Assert.Matches("^LaunchPermissions[0-9a-f]{12}$", policy.Name));
        Assert.Distinct(policies.Select(policy => policy.Name));
        Assert.All(policies, policy => Assert.InRange(Json(policy).Count(sign => !char.IsWhiteSpace(sign)), 1, 6144));
        Assert.Equal(40, policies.Sum(policy => policy.Statements.Count));
    }

    [Fact]
    public void A_type_in_the_file_of_another_is_refused_with_where_it_belongs()
    {
        _tree.Write("permissions/S3.Bucket.yaml", "AWS::S3::BucketPolicy:\n  - actions: [s3:A]\n    resources: ['*']\n");

        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => LaunchPermissions.Read(_tree.Path("permissions"))).Problems);

        Assert.Equal("move it to cloudformation/product-launch-role/permissions/S3.BucketPolicy.yaml", problem.Hint);
    }

    [Fact]
    public void A_statement_that_fits_no_policy_is_a_problem()
    {
        var table = $"AWS::Made::Up:\n  - actions: [{string.Join(", ", Enumerable.Range(0, 400).Select(n => $"made:DoSomething{n:D3}"))}]\n    resources: ['*']\n";

        Assert.Equal("PL2333", Assert.Throws<InvalidInput>(() => Policies(Read(table), "AWS::Made::Up")).Code);
    }

    [Fact]
    public void Templates_that_need_the_same_share_their_policies()
    {
        var permissions = Read(Table);
        var grants = permissions.For(new Dictionary<string, IReadOnlyList<string>>
        {
            ["one"] = permissions.NeedsOf(Template("AWS::S3::Bucket")),
            ["two"] = permissions.NeedsOf(Template("AWS::S3::Bucket", "AWS::S3::Bucket")),
            ["other"] = permissions.NeedsOf(Template("AWS::CodeBuild::Project")),
        });

        Assert.Equal(2, grants.Policies.Count);
        Assert.Equal(grants.ByTemplate["one"], grants.ByTemplate["two"]);
        Assert.NotEqual(grants.ByTemplate["one"], grants.ByTemplate["other"]);
    }

    [Fact]
    public void What_only_some_resources_need_is_granted_when_one_of_them_does()
    {
        const string WithCondition = """
            AWS::S3::Bucket:
              - actions: [s3:CreateBucket]
                resources: ['*']
              - actions: [s3:PutBucketCORS]
                resources: ['*']
                when: [CorsConfiguration, Name]
              - actions: [s3:PutBucketWebsite]
                resources: ['*']
                when: [WebsiteConfiguration]
            """;

        Assert.Equal(["s3:CreateBucket", "s3:PutBucketCORS"], Assert.Single(Statements(Read(WithCondition), Template("AWS::S3::Bucket"))).Actions);
    }

    // The policy document as IAM counts it, written independently of the code that packs it.
    private static string Json(LaunchPolicy policy) => System.Text.Json.JsonSerializer.Serialize(new
    {
        Version = "2012-10-17",
        Statement = policy.Statements.Select(statement => new { statement.Sid, Effect = "Allow", Action = statement.Actions, Resource = statement.Resources }),
    });
}
