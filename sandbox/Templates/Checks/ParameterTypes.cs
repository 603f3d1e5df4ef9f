namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The types a parameter may have.</summary>
internal static class ParameterTypes
{
    private static readonly string[] Plain = ["String", "Number", "CommaDelimitedList", "List<Number>", "List<String>", "AWS::SSM::Parameter::Name"];

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
    private static readonly string[] Kinds =
    [
        "AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id", "AWS::EC2::SecurityGroup::GroupName",
        "AWS::EC2::SecurityGroup::Id", "AWS::EC2::Subnet::Id", "AWS::EC2::Volume::Id", "AWS::EC2::VPC::Id", "AWS::Route53::HostedZone::Id",
    ];

    private const string KeyPair = "AWS::EC2::KeyPair::KeyName";
    private const string Stored = "AWS::SSM::Parameter::Value<";

    public static bool IsKnown(string type)
    {
        if (type.StartsWith(Stored, StringComparison.Ordinal) && type.EndsWith('>'))
            type = type[Stored.Length..^1] is var inner && inner is "Number" or "AWS::SSM::Parameter::Name" ? "" : inner;
        return Array.IndexOf(Plain, type) >= 0 || type == KeyPair || Array.IndexOf(Kinds, type) >= 0
            || type.StartsWith("List<", StringComparison.Ordinal) && type.EndsWith('>') && Array.IndexOf(Kinds, type[5..^1]) >= 0;
    }

    /// <summary>All types, to suggest the nearest.</summary>
    public static IEnumerable<string> All() =>
        [.. Plain, KeyPair, .. Kinds, .. Kinds.Select(kind => $"List<{kind}>"), .. Kinds.Append("String").Select(kind => $"{Stored}{kind}>")];
}
