using YamlDotNet.Serialization;

namespace Pipeline.Tests.Templates;

/// <summary>permissions/: what the launch role may do for each type of resource that a template declares.</summary>
public class LaunchRolePermissionsTests
{
    private sealed class Row
    {
        public List<string> Actions { get; init; } = [];
        public List<string> Resources { get; init; } = [];
        public Dictionary<string, Dictionary<string, string>>? Conditions { get; init; }
        public List<string> When { get; init; } = [];
    }

    private static readonly Dictionary<string, List<Row>> Permissions = new DeserializerBuilder()
        .WithNamingConvention(YamlDotNet.Serialization.NamingConventions.CamelCaseNamingConvention.Instance)
        .Build()
        .Deserialize<Dictionary<string, List<Row>>>(string.Concat(
            Directory.EnumerateFiles(Path.Combine(TemplateSources.Root, "cloudformation", "product-launch-role", "permissions"), "*.yaml").Select(File.ReadAllText)));

    private static IEnumerable<(string Type, Row Row)> Rows => Permissions.SelectMany(entry => entry.Value.Select(row => (entry.Key, row)));

    [Fact]
    public void Every_type_that_a_template_declares_has_permissions_and_no_other_has() =>
        Assert.Equal(
            TemplateSources.Projects.Select(resource => resource.Type).Distinct().Order(StringComparer.Ordinal),
            Permissions.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Actions_are_written_out() =>
        Assert.All(Rows, entry => Assert.All(entry.Row.Actions, action => Assert.Matches("^[a-z0-9]+:[A-Z][A-Za-z]+$", action)));

    [Fact]
    public void No_action_stands_twice_in_one_row() =>
        Assert.All(Rows, entry => Assert.Equal(entry.Row.Actions.Distinct(), entry.Row.Actions));

    [Fact]
    public void Any_resource_at_all_is_for_descriptions_or_has_a_condition() =>
        Assert.All(Rows.Where(entry => entry.Row.Resources.Contains("*")), entry => Assert.True(
            entry.Row.Conditions is not null || entry.Row.Actions.TrueForAll(action => action.Contains(":Describe", StringComparison.Ordinal) || action.Contains(":List", StringComparison.Ordinal)),
            $"{entry.Type}: {string.Join(", ", entry.Row.Actions)}"));

    [Fact]
    public void Roles_can_be_passed_only_below_their_path_and_to_a_named_service() =>
        Assert.All(Rows.Where(entry => entry.Row.Actions.Contains("iam:PassRole")), entry =>
        {
            Assert.Equal(["iam:PassRole"], entry.Row.Actions);
            Assert.EndsWith(".amazonaws.com", entry.Row.Conditions!["StringEquals"]["iam:PassedToService"]);
            Assert.All(entry.Row.Resources, resource => Assert.Contains(":role/sagemaker-projects/sagemaker-*-", resource));
        });

    [Fact]
    public void Roles_can_be_written_only_where_the_launch_role_itself_does_not_live()
    {
        // Launch roles live at the root, outside of the path of project roles.
        Assert.DoesNotContain("Path:", TemplateSources.Text("cloudformation", "_shared", "launch", "role.sbn"));
        Assert.All(
            Rows.Where(entry => entry.Row.Actions.Exists(action => action.StartsWith("iam:", StringComparison.Ordinal))),
            entry => Assert.All(entry.Row.Resources, resource =>
                Assert.Matches(@"^arn:\$\{AWS::Partition\}:iam::\$\{AWS::AccountId\}:(role|policy)/sagemaker-projects/sagemaker-", resource)));
    }

    [Fact]
    public void Every_role_that_a_template_hands_to_a_service_may_be_passed_to_it()
    {
        var patterns = Rows.Where(entry => entry.Row.Actions.Contains("iam:PassRole"))
            .SelectMany(entry => entry.Row.Resources.Select(resource => resource.Split("sagemaker-*-")[1].TrimEnd('*')))
            .ToList();
        var names = TemplateSources.Projects.Where(resource => resource.Type == "AWS::IAM::Role").Select(role => role.Property("RoleName")!);
        // SageMaker gets its role from the build, and endpoint stacks get theirs from the pipeline; not from the project's stack.
        Assert.All(names.Where(name => !name.Contains("-execution-") && !name.Contains("-stack-")), name => Assert.Contains(patterns, pattern => name.Contains($"${{SageMakerProjectId}}-{pattern}")));
    }

    [Fact]
    public void Conditions_are_literal_because_nothing_fills_them_in() =>
        Assert.All(
            Rows.Where(entry => entry.Row.Conditions is not null),
            entry => Assert.DoesNotContain("${", string.Concat(entry.Row.Conditions!.Values.SelectMany(condition => condition).Select(pair => pair.Key + pair.Value))));
}
