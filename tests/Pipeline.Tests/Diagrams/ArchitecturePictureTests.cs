using System.Globalization;
using System.Xml.Linq;
using Pipeline.Diagrams;

namespace Pipeline.Tests.Diagrams;

public class ArchitecturePictureTests
{
    private const string Hostile = """
        Description: "Ends here </desc></svg><script>alert('1')</script> & \u0001 \"quoted\""
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Metadata: { Description: "<b onload=\"x\">&amp; ]]> Supercalifragilisticexpialidocious-and-longer-than-any-card-could-ever-be" }
          "Odd <name> & \"more\"":
            Type: "AWS::<Odd>::<Type>"
            Properties: { Uses: !Ref Bucket }
        """;

    public static TheoryData<string, string> Templates => new()
    {
        { "model_deploy", Sample.Text("model_deploy") },
        { "batch_inference", Sample.Text("batch_inference") },
        { "nothing", "Resources: {}" },
        { "one", "Resources: { A: { Type: 'AWS::S3::Bucket' } }" },
        { "no types", "Resources: { A: {}, B: text, C: [list] }" },
        { "itself", "Resources: { A: { Type: 'AWS::Lambda::Function', Properties: { X: !Ref A } } }" },
        { "circle", "Resources: { A: { Type: 'AWS::Lambda::Function', Properties: { X: !Ref B } }, B: { Type: 'AWS::Lambda::Function', Properties: { X: !Ref C } }, C: { Type: 'AWS::S3::Bucket', Properties: { X: !Ref A } } }" },
        { "empty pipeline", "Resources: { P: { Type: 'AWS::CodePipeline::Pipeline', Properties: { Stages: [ text, { Actions: [ {} ] } ] } } }" },
        { "hostile", Hostile },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_picture_is_well_formed_and_loads_and_runs_nothing(string title, string template)
    {
        var picture = XDocument.Parse(ArchitecturePicture.Draw(title, template));
        string[] plain = ["svg", "title", "desc", "style", "g", "rect", "path", "circle", "text"];
        Assert.All(picture.Descendants(), element => Assert.Contains(element.Name.LocalName, plain));
        Assert.All(picture.Descendants().Attributes(), attribute => Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "href"));
        Assert.DoesNotContain("url(", picture.Descendants().Single(element => element.Name.LocalName == "style").Value);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_picture_is_the_same_every_time_and_in_every_culture(string title, string template)
    {
        var before = CultureInfo.CurrentCulture;
        var once = ArchitecturePicture.Draw(title, template);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "minus", NumberDecimalSeparator = "," } };
            Assert.Equal(once, ArchitecturePicture.Draw(title, template));
            Assert.DoesNotContain('\r', once);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_picture_says_what_it_shows_to_those_who_do_not_see_it()
    {
        var root = XDocument.Parse(ArchitecturePicture.Draw("Deploy a model", Sample.Text("model_deploy"))).Root!;
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal("Deploy a model", Part(root, "title"));
        Assert.StartsWith("SageMaker project that deploys an approved model to three accounts, one after the other.", Part(root, "desc"));
        Assert.Contains("Deploy pipeline (Deploy prod) leads to sagemaker-…-prod.", Part(root, "desc"));
        Assert.Contains("Pipeline key encrypts Pipeline bucket.", Part(root, "desc"));
    }

    [Fact]
    public void Every_colour_has_one_for_the_dark()
    {
        var root = XDocument.Parse(ArchitecturePicture.Draw("Deploy a model", Sample.Text("model_deploy"))).Root!;
        var style = Part(root, "style");
        Assert.StartsWith("@media (prefers-color-scheme:dark)", style);
        var coloured = root.Descendants().Where(element => new[] { "fill", "stroke" }.Any(name => element.Attribute(name) is { Value: not "none" }));
        Assert.All(coloured.SelectMany(element => element.Attribute("class")!.Value.Split(' ')).Distinct(), name => Assert.Contains($".{name}{{", style));
        Assert.All(coloured, element => Assert.Equal(
            new[] { "fill", "stroke" }.Count(name => element.Attribute(name) is { Value: not "none" }), element.Attribute("class")!.Value.Split(' ').Length));
    }

    [Fact]
    public void Text_of_a_template_is_shown_as_it_is_and_wrapped_to_its_card()
    {
        var root = XDocument.Parse(ArchitecturePicture.Draw("Hostile", Hostile)).Root!;
        Assert.Contains("</desc></svg><script>alert('1')</script> & \uFFFD \"quoted\"", Part(root, "desc"));
        var words = root.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToArray();
        Assert.Contains(words, text => text.StartsWith("Supercali", StringComparison.Ordinal));
        Assert.All(words.Where(text => text.Contains("califrag")), text => Assert.InRange(text.Length, 1, 32));
    }

    private static string Part(XElement root, string name) => root.Elements().Single(element => element.Name.LocalName == name).Value;
}
