using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Tests.Templates.Syntax;

[Behaviour("Templates", "a finding")]
public class YamlPositionsTests
{
    private const string Text = """
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: !Sub '${A}-x'
              Tags:
                - Key: a
                  Value: "b"
        """;

    private static MapNode Properties => (MapNode)((MapNode)((MapNode)TemplateText.Parse(Text).Root!["Resources"]!)["Bucket"]!)["Properties"]!;

    [Fact]
    public void Keys_and_values_carry_their_line_and_column()
    {
        var entry = Properties.Find("Tags")!;
        var tag = (MapNode)((ListNode)entry.Value).Items[0];
        Assert.Equal((6, 7), (entry.Key.Line, entry.Key.Column));
        Assert.Equal((7, 11), (tag.Line, tag.Column));
        Assert.Equal((8, 18), (tag["Value"]!.Line, tag["Value"]!.Column));
    }

    [Fact]
    public void A_short_form_stands_where_its_tag_stands()
    {
        var name = (MapNode)Properties["BucketName"]!;
        Assert.True(name.ShortForm);
        Assert.Equal((5, 19), (name.Line, name.Column));
        Assert.Equal("${A}-x", name["Fn::Sub"]!.Text);
    }

    [Fact]
    public void Json_carries_positions_in_characters_not_bytes()
    {
        var root = TemplateText.Parse("{\n  \"é😀\": 1, \"b\": [true]\n}").Root!;
        Assert.Equal((2, 3), (root.Entries[0].Key.Line, root.Entries[0].Key.Column));
        Assert.Equal((2, 10), (root.Entries[0].Value.Line, root.Entries[0].Value.Column));
        Assert.Equal((2, 13), (root.Entries[1].Key.Line, root.Entries[1].Key.Column));
        Assert.Equal((2, 19), (((ListNode)root["b"]!).Items[0].Line, ((ListNode)root["b"]!).Items[0].Column));
    }
}
