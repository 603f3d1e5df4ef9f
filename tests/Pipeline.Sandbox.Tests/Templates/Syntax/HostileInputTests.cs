using System.Diagnostics;
using System.Text;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Tests.Templates.Syntax;

[Behaviour("Templates", "hostile input")]
public class HostileInputTests
{
    [Theory]
    [InlineData("flow lists")]
    [InlineData("flow maps")]
    [InlineData("block maps")]
    [InlineData("block lists")]
    [InlineData("json")]
    [InlineData("tagged lists")]
    public void Deep_nesting_is_refused_quickly(string kind)
    {
        var watch = Stopwatch.StartNew();
        var findings = TemplateChecker.Check(Deep(kind, 20_000), "t");
        Assert.Contains(findings, finding => finding.Code is "T1005" or "T1013");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"{kind} took {watch.Elapsed}");
    }

    [Theory]
    [InlineData(98, true)]
    [InlineData(100, false)]
    public void A_hundred_levels_are_the_limit(int levels, bool fine) =>
        Assert.Equal(fine, TemplateText.Parse("a: " + new string('[', levels) + new string(']', levels)).Succeeded);

    [Fact]
    public void An_alias_bomb_expands_to_nothing()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++)
            bomb.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        var findings = TemplateChecker.Check(bomb.ToString(), "t");
        Assert.True(findings.Count(finding => finding.Code == "T1007") > 100);
    }

    [Fact]
    public void Two_megabytes_are_refused_unread() =>
        Assert.Equal(["T1001"], TemplateChecker.Check("a: " + new string('x', 2_000_000), "t").Select(finding => finding.Code));

    [Fact]
    public void Bytes_count_and_not_characters()
    {
        Assert.Equal("T1001", Assert.Single(TemplateText.Parse("a: é", byteLimit: 4).Findings).Code);
        Assert.True(TemplateText.Parse("a: é", byteLimit: 5).Succeeded);
    }

    [Fact]
    public void A_megabyte_in_one_scalar_or_one_line_is_read_in_reasonable_time()
    {
        var watch = Stopwatch.StartNew();
        Assert.True(TemplateText.Parse("a: " + new string('x', 1_000_000)).Succeeded);
        Assert.True(TemplateText.Parse("{\"a\":[" + string.Join(',', Enumerable.Repeat("\"é\"", 200_000)) + "]}").Succeeded);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"it took {watch.Elapsed}");
    }

    [Fact]
    public void Mistakes_without_number_are_told_up_to_a_limit() =>
        Assert.Equal(TemplateLimits.Findings, TemplateChecker.Check("Resources:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"  a-{i}: x\n")), "t").Count);

    [Theory]
    [InlineData("Resources:\n", "  R{0}: {{Type: AWS::SNS::Topi, DependsOn: Q{0}, Properties: {{X{0}: !Ref P{0}, TopicName: !GetAtt S{0}.Arn}}}}\n", 6_000)]
    [InlineData("Conditions:\n", "  C{0}: !Condition C{1}\n", 20_000)]
    [InlineData("Resources:\n", "  R{0}: {{Type: AWS::SNS::Topic, DependsOn: R{1}}}\n", 10_000)]
    [InlineData("Outputs:\n", "  O{0}: {{Value: !FindInMap [M{0}, a, b], Condition: C{0}}}\n", 10_000)]
    public void A_megabyte_of_mistakes_takes_no_minute(string head, string line, int count)
    {
        var watch = Stopwatch.StartNew();
        var text = head + string.Concat(Enumerable.Range(0, count).Select(i => string.Format(line, i, i + 1)));
        Assert.NotEmpty(TemplateChecker.Check(text, "t"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"it took {watch.Elapsed}");
    }

    [Fact]
    public void A_chain_of_conditions_does_not_use_up_the_stack()
    {
        var text = "Resources: {T: {Type: AWS::SNS::Topic, Condition: C0}}\nConditions:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  C{i}: !Condition C{i + 1}\n"));
        var scope = new EvaluationScope { AccountId = "111122223333", Region = "eu-west-1", StackName = "s", StackId = "s" };
        Assert.Contains("chain", Assert.Throws<TemplateException>(() => new TemplateEvaluator(Template.Parse(text), scope).Creates("T")).Message);
    }

    [Fact]
    public void Mangled_templates_never_throw()
    {
        const string alphabet = "{}[]:,&*!|>'\"%@`#-?<= \n\tab0~${}";
        var random = new Random(20261120);
        for (var round = 0; round < 3_000; round++)
        {
            var text = new StringBuilder(round % 2 == 0 ? Sample : SampleJson);
            for (var edit = random.Next(1, 6); edit > 0; edit--)
            {
                var at = random.Next(text.Length);
                if (random.Next(3) == 0)
                    text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
                else
                    text.Insert(at, alphabet[random.Next(alphabet.Length)]);
            }
            Assert.Null(Record.Exception(() => TemplateChecker.Check(text.ToString(), "t")));
        }
    }

    private const string Sample = """
        Parameters: {P: {Type: CommaDelimitedList, Default: 'a,b', AllowedPattern: '[a-z]*'}}
        Mappings: {M: {k: {a: [1, x]}}}
        Conditions: {C: !And [!Equals [!Ref P, 012], !Condition D], D: !Not [!Equals [a, On]]}
        Rules: {R: {RuleCondition: !Equals [a, b], Assertions: [{Assert: !Contains [[a], !Ref P]}]}}
        Resources:
          B:
            Type: AWS::S3::Bucket
            Condition: C
            DependsOn: [Q]
            Properties:
              BucketName: !Sub ['${A}-${Q.Arn}{{resolve:ssm:/x:1}}', {A: !Select [0, !Split [',', 'a,b']]}]
              Tags: !If [C, [{Key: a, Value: !FindInMap [M, k, a]}], !Ref AWS::NoValue]
          Q: {Type: AWS::SQS::Queue, Metadata: {x: !Cidr [10.0.0.0/16, 2, 8]}, DeletionPolicy: Retain}
        Outputs: {O: {Value: !Join ['', [!GetAtt Q.Arn]], Export: {Name: !Sub '${AWS::StackName}'}}}
        """;

    private static readonly string SampleJson = PlainJson.Of(TemplateText.Parse(Sample).Root!)!.ToJsonString();

    private static string Deep(string kind, int levels) => kind switch
    {
        "flow lists" => "a: " + new string('[', levels),
        "flow maps" => "a: " + string.Concat(Enumerable.Repeat("{a: ", levels)),
        "block maps" => string.Concat(Enumerable.Range(0, 900).Select(i => new string(' ', i) + "a:\n")),
        "block lists" => string.Concat(Enumerable.Repeat("- ", levels)) + "x",
        "tagged lists" => "a: " + string.Concat(Enumerable.Repeat("!If [c, ", levels)),
        _ => "{\"a\":" + new string('[', levels),
    };
}
