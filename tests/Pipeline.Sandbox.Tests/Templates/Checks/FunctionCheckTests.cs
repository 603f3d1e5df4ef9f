namespace Pipeline.Sandbox.Tests.Templates.Checks;

public class FunctionCheckTests
{
    [Theory]
    [InlineData("!Ref Topic", "")]
    [InlineData("!Ref Nobody", "T1710")]
    [InlineData("{Ref: [a]}", "T1704")]
    [InlineData("!GetAtt Topic.TopicArn", "")]
    [InlineData("!GetAtt Topic.TopicName", "")]
    [InlineData("!GetAtt Topic.Arn", "T1712")]
    [InlineData("!GetAtt Nobody.Arn", "T1711")]
    [InlineData("!GetAtt Topic", "T1704")]
    [InlineData("!GetAtt [Topic, TopicArn, More]", "T1704")]
    [InlineData("!Sub '${Topic} ${Topic.TopicArn} ${AWS::Region} ${!Any} $'", "")]
    [InlineData("!Sub '${Nobody}'", "T1713")]
    [InlineData("!Sub '${Topic.Arn}'", "T1712")]
    [InlineData("!Sub '${Nobody.Arn}'", "T1711")]
    [InlineData("!Sub '${a b}'", "T1715")]
    [InlineData("!Sub ['${A}', {A: x}]", "")]
    [InlineData("!Sub ['${A}', {A: x, B: y}]", "T1716")]
    [InlineData("!Sub ['x']", "T1704")]
    [InlineData("!Sub [!Ref Topic, {A: x}]", "T1704")]
    [InlineData("!Join ['-', [a, !Ref Topic]]", "")]
    [InlineData("!Join ['-']", "T1704")]
    [InlineData("!Join ['-', a]", "T1705")]
    [InlineData("!Join [!Ref Topic, [a]]", "T1705")]
    [InlineData("!Select [1, [a, b]]", "")]
    [InlineData("!Select [2, [a, b]]", "T1706")]
    [InlineData("!Select [-1, [a, b]]", "T1705")]
    [InlineData("!Select [0, a]", "T1705")]
    [InlineData("!Select [!Sub '0', [a]]", "T1705")]
    [InlineData("!Select [0, !Split ['', a]]", "T1705")]
    [InlineData("!Select [0, !Split [',', [a]]]", "T1705")]
    [InlineData("!Select [0, !GetAZs '']", "")]
    [InlineData("!Select [0, !Cidr [10.0.0.0/16, 257]]", "T1705")]
    [InlineData("!Select [0, !Cidr [ten, 2]]", "T1705")]
    [InlineData("!Select [0, !Cidr [10.0.0.0/16, 2, 8]]", "")]
    [InlineData("{'Fn::Base64': [a]}", "T1705")]
    [InlineData("!ImportValue x", "")]
    [InlineData("!ImportValue {'Fn::Sub': '${Topic}'}", "T1707")]
    [InlineData("!If [C, a, b]", "T1720")]
    [InlineData("!If [C, a]", "T1704")]
    [InlineData("!If [[C], a, b]", "T1705")]
    [InlineData("!FindInMap [M, a]", "T1704")]
    [InlineData("!FindInMap [M, a, b]", "T1714")]
    [InlineData("!Equals [a, b]", "T1702")]
    [InlineData("!Length [a]", "T1702")]
    [InlineData("{'Fn::Subb': a}", "T1701")]
    [InlineData("{'Fn::Sub': a, b: c}", "T1603 T1703")]
    [InlineData("!GetStackOutput {StackName: a}", "T1704")]
    [InlineData("!GetStackOutput {StackName: a, OutputName: b}", "")]
    [InlineData("!Transform {Name: m}", "")]
    [InlineData("!Split [',', a]", "T1603")]
    public void A_property_value_gives(string value, string codes) => Assert.Equal(codes, Checked.Value(value));

    [Theory]
    [InlineData("!FindInMap [M, a, b]", "")]
    [InlineData("!FindInMap [M, c, b]", "T1714")]
    [InlineData("!FindInMap [M, a, c]", "T1714")]
    [InlineData("!FindInMap [M, !Ref AWS::Region, c]", "T1714")]
    [InlineData("!FindInMap [M, !Ref AWS::Region, b]", "")]
    public void Keys_of_mappings_are_looked_up(string value, string codes) => Assert.Equal(codes, Checked.Value(value, "Mappings: {M: {a: {b: x}}}"));

    [Theory]
    [InlineData("!Length [a]", "")]
    [InlineData("!ToJsonString {a: b}", "")]
    [InlineData("!FindInMap [M, a, b, {DefaultValue: c}]", "T1714")]
    [InlineData("!Ref {Ref: AWS::Region}", "")]
    public void The_language_extensions_allow(string value, string codes) => Assert.Equal(codes, Checked.Value(value, "Transform: AWS::LanguageExtensions"));

    [Theory]
    [InlineData("!Equals [!Ref P, a]", "")]
    [InlineData("!Equals [!Ref Topic, a]", "T1708 T1902")]
    [InlineData("!Equals [!GetAtt Topic.TopicArn, !Ref P]", "T1702 T1708")]
    [InlineData("!Equals [!ImportValue a, !Ref P]", "T1702")]
    [InlineData("!Equals [!Ref P]", "T1704")]
    [InlineData("!And [!Equals [!Ref P, a]]", "T1704")]
    [InlineData("!Not [!Equals [!Ref P, a], !Equals [a, a]]", "T1704")]
    [InlineData("!Or [!Ref P, !Equals [a, a]]", "T1401")]
    [InlineData("!Condition D", "T1720 T1902")]
    [InlineData("!Condition C", "T1402 T1902")]
    [InlineData("!Contains [[a], !Ref P]", "T1702")]
    public void A_condition_gives(string condition, string codes) => Assert.Equal(codes, string.Join(' ', Checked.Findings($$$$"""
        Parameters: {P: {Type: String}}
        Conditions: {C: {{{{condition}}}}}
        Resources: {Topic: {Type: AWS::SNS::Topic, Condition: C}}
        """).Select(finding => finding.Code).Order()));

    [Fact]
    public void A_condition_circle_is_told_with_its_path() =>
        Assert.Contains(Checked.Findings("""
            Conditions:
              A: !Not [!Condition B]
              B: !And [!Condition C, !Equals [a, b]]
              C: !Condition A
            Resources: {T: {Type: AWS::SNS::Topic, Condition: A}}
            """), finding => finding is { Code: "T1402", Line: 2, Column: 3 } && finding.Message.Contains("A -> B -> C -> A"));

    [Theory]
    [InlineData("!Ref T", "T1718")]
    [InlineData("!If [C, !Ref T, x]", "")]
    public void A_reference_to_what_may_not_exist_is_warned_of(string value, string codes) => Assert.Equal(codes, Checked.Codes($$$$"""
        Conditions: {C: !Equals [!Ref AWS::Region, a]}
        Resources:
          T: {Type: AWS::SNS::Topic, Condition: C}
          X: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: {{{{value}}}}}}
        """));
}
