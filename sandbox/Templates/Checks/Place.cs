namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>Where a value stands, which decides what functions it may use.</summary>
internal enum Place { Properties, Policy, Conditions, Rules, OutputValue, ExportName }

/// <summary>Which function may stand where (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html).</summary>
internal static class Places
{
    private static readonly string[] Values =
    [
        "Ref", "Fn::GetAtt", "Fn::Sub", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::FindInMap", "Fn::If", "Fn::ImportValue", "Fn::GetAZs", "Fn::Cidr",
        "Fn::Base64", "Fn::Transform", "Fn::GetStackOutput",
    ];

    private static readonly string[] Texts = ["Ref", "Fn::FindInMap", "Fn::Sub", "Fn::Join", "Fn::Select", "Fn::Split"];
    private static readonly string[] Extensions = ["Fn::Length", "Fn::ToJsonString"];
    private static readonly string[] Logic = ["Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition"];
    private static readonly string[] RuleOnly = ["Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll"];

    /// <summary>All functions, to suggest the nearest.</summary>
    public static IEnumerable<string> All => [.. Values, .. Extensions, .. Logic, .. RuleOnly];

    /// <summary>True for a function's name.</summary>
    public static bool IsFunction(string name) =>
        Array.IndexOf(Values, name) >= 0 || Array.IndexOf(Extensions, name) >= 0 || Array.IndexOf(Logic, name) >= 0 || Array.IndexOf(RuleOnly, name) >= 0
        || name.StartsWith("Fn::ForEach::", StringComparison.Ordinal);

    /// <summary>Why a function may not stand at a place, or null when it may.</summary>
    public static string? Objection(string name, Place place, bool extended)
    {
        if (Array.IndexOf(Extensions, name) >= 0 || name.StartsWith("Fn::ForEach::", StringComparison.Ordinal))
            return extended ? null : $"{name} needs 'Transform: AWS::LanguageExtensions'";
        if (place is Place.Rules && Array.IndexOf(RuleOnly, name) >= 0)
            return null;
        if (Array.IndexOf(RuleOnly, name) >= 0)
            return $"{name} may stand in the Rules section only";
        if (Array.IndexOf(Logic, name) >= 0)
            return place is Place.Conditions or Place.Rules ? null : $"{name} may stand in conditions only; name the condition and use Fn::If";
        return place switch
        {
            Place.Conditions or Place.Rules when Array.IndexOf(Texts, name) < 0 => $"{name} is not allowed in conditions",
            Place.ExportName when name == "Fn::GetStackOutput" => $"{name} is not allowed in an export's name",
            Place.Policy when !extended => $"{name} is allowed here only with 'Transform: AWS::LanguageExtensions'",
            _ => null,
        };
    }
}
