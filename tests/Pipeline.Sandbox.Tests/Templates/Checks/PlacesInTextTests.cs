namespace Pipeline.Sandbox.Tests.Templates.Checks;

[Behaviour("Templates", "a finding")]
public class PlacesInTextTests
{
    [Fact]
    public void A_finding_inside_a_text_points_at_the_very_place() => Assert.Equal("4:37 T1713\n9:17 T1713\n10:18 T2001\n14:32 T2003", Checked.Places("""
        Resources:
          A:
            Type: AWS::SNS::Topic
            Properties: {TopicName: !Sub "a-${Nope}", DisplayName: '$ {Nope}'}
          B:
            Type: AWS::SSM::Parameter
            Properties:
              Value: !Sub |
                  first ${Missing}
                  second {{ name }}
              Type: String
          C:
            Type: AWS::SNS::Topic   # {{resolve:nope}}
            Properties: {TopicName: 'ab{{resolve:nope}}'}
        """));

    [Fact]
    public void A_text_written_with_escapes_is_pointed_at_itself() =>
        Assert.Equal("2:66 T1713", Checked.Places("Resources:\n  A: {Type: AWS::SNS::Topic, Properties: {TopicName: {'Fn::Sub': \"\\u0024{Nope}\"}}}"));
}
