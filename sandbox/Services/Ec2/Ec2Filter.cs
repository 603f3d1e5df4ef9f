using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.Ec2;

/// <summary>A filter of a list: <c>vpc-id</c>, <c>group-name</c>, <c>tag:team</c>, <c>tag-key</c>; one of its values must fit, <c>*</c> and <c>?</c> stand for anything.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html</remarks>
internal sealed record Ec2Filter(string Name, IReadOnlyList<string> Values)
{
    public static Ec2Filter Read(JsonObject filter) => new(filter.Text("Name") ?? "", filter.Texts("Values"));

    /// <summary>Whether a row of the list fits.</summary>
    public bool Fits(JsonObject row)
    {
        if (Name.StartsWith("tag:", StringComparison.Ordinal))
            return row.Objects("Tags").Any(tag => tag.Text("Key") == Name["tag:".Length..] && Matches(tag.Text("Value")));
        if (Name == "tag-key")
            return row.Objects("Tags").Any(tag => Matches(tag.Text("Key")));
        return Matches(row[Member(row)] switch { JsonValue value => value.ToString(), _ => null });
    }

    // vpc-id is VpcId, cidr and cidr-block are CidrBlock; every other filter is a member's name in small letters with dashes.
    private string Member(JsonObject row)
    {
        var name = Name is "cidr" ? "cidr-block" : Name is "is-default" or "isDefault" ? "is-default" : Name;
        var member = string.Concat(name.Split('-').Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..]));
        return row.ContainsKey(member) ? member : throw new Serving.AwsError("InvalidParameterValue", $"The filter '{Name}' is invalid");
    }

    private bool Matches(string? text) => text is not null && Values.Any(value => Wildcards.Match(value, text));
}
