using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Tests.Templates.Facts;

[Behaviour("Templates", "resource types")]
public class ResourceTypesTests
{
    private static readonly ResourceTypes Types = ResourceTypes.Embedded;

    [Fact]
    public void Every_type_of_every_facts_file_reads_and_its_structures_resolve()
    {
        var held = Types.Names().Select(Types.Find).OfType<ResourceType>().ToList();
        Assert.True(held.Count > 260, $"only {held.Count} types are held");
        Assert.All(held, type => Assert.True(Reachable(type.Properties) >= type.Properties.Count));
    }

    [Theory]
    [InlineData("AWS::S3::Bucket", "BucketName")]
    [InlineData("AWS::Events::Rule", "EventBusName Name")]
    [InlineData("AWS::CodeBuild::Project", "Name")]
    [InlineData("AWS::SageMaker::Model", "ModelArn")]
    public void Ref_gives_what_the_type_says(string type, string properties) =>
        Assert.Equal(properties, string.Join(' ', Types.Find(type)!.RefProperties));

    [Fact]
    public void Properties_carry_type_requirement_limits_and_replacement()
    {
        var properties = Types.Find("AWS::IAM::Role")!.Properties;
        Assert.True(properties["AssumeRolePolicyDocument"].Required);
        Assert.Equal(Replacement.Always, properties["RoleName"].Replacement);
        Assert.Equal(Replacement.Never, properties["Description"].Replacement);
        Assert.Equal(PropertyKind.List, properties["ManagedPolicyArns"].Shape.Kind);
        Assert.Equal(["Enabled", "Suspended"], Types.Find("AWS::S3::Bucket")!.Properties["VersioningConfiguration"].Shape.Members["Status"].Shape.AllowedValues);
        var name = Types.Find("AWS::SageMaker::Model")!.Properties["ModelName"].Shape;
        Assert.Equal((0, 63, true), (name.Min, name.Max, name.Pattern!.StartsWith('^')));
    }

    [Theory]
    [InlineData("AWS::CodeCommit::Repository", "Id", true)]
    [InlineData("AWS::CodeCommit::Repository", "RepositoryId", true)]
    [InlineData("AWS::CloudFormation::Stack", "Outputs.Url", true)]
    [InlineData("Custom::Seed", "Anything", true)]
    [InlineData("AWS::S3::Bucket", "BucketName", false)]
    public void Attributes_of_both_sources_are_known(string type, string attribute, bool known) =>
        Assert.Equal(known, Types.Find(type)!.HasAttribute(attribute));

    [Theory]
    [InlineData("AWS::EKS::Cluster", true, false)]
    [InlineData("AWS::S3::Bucket", true, true)]
    [InlineData("Custom::Anything", true, true)]
    [InlineData("AWS::S3::Buckets", false, false)]
    [InlineData("AWS::S3", false, false)]
    [InlineData("", false, false)]
    public void A_type_can_be_known_by_name_only(string type, bool exists, bool held) =>
        Assert.Equal((exists, held), (Types.Exists(type), Types.Find(type) is not null));

    private static int Reachable(IReadOnlyDictionary<string, PropertyFact> properties)
    {
        var (seen, queue, count) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new Queue<PropertyShape>(), 0);
        foreach (var property in properties.Values)
            queue.Enqueue(property.Shape);
        while (queue.TryDequeue(out var shape))
        {
            count++;
            if (shape.Element is { } element)
                queue.Enqueue(element);
            foreach (var one in shape.Alternatives)
                queue.Enqueue(one);
            if (seen.Add(shape.Members))
                foreach (var member in shape.Members.Values)
                    queue.Enqueue(member.Shape);
        }
        return count;
    }
}
