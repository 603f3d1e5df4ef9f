using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Tests.Templates.Checks;

/// <summary>What the checker says of a text, in one line per finding: <c>line:column code</c>.</summary>
internal static class Checked
{
    public static IReadOnlyList<Finding> Findings(string text, TemplateCheckOptions? options = null) => TemplateChecker.Check(text, "t.yaml", options);

    public static string Places(string text) => string.Join('\n', Findings(text).Select(finding => $"{finding.Line}:{finding.Column} {finding.Code}"));

    /// <summary>The codes found when a value stands in the named section beside a valid resource.</summary>
    public static string Codes(string text) => string.Join(' ', Findings(text).Select(finding => finding.Code));

    /// <summary>The codes found in a bucket with these properties.</summary>
    public static string Bucket(string properties, string rest = "") => Codes($$"""
        {{rest}}
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties: {{properties}}
        """);

    /// <summary>The codes found in a parameter whose value is this.</summary>
    public static string Value(string value, string rest = "") => Codes($$"""
        {{rest}}
        Resources:
          Topic: {Type: AWS::SNS::Topic}
          X:
            Type: AWS::SSM::Parameter
            Properties:
              Type: String
              Value: {{value}}
        """);
}
