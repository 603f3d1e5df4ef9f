using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ssm;

/// <summary>A condition of DescribeParameters or GetParametersByPath.</summary>
/// <remarks>https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html</remarks>
internal sealed record ParameterFilter(string Key, string Option, IReadOnlyList<string> Values)
{
    /// <exception cref="AwsError">There is no filter of that key or option.</exception>
    public static ParameterFilter Read(JsonObject filter)
    {
        var key = filter["Key"]!.GetValue<string>();
        var option = filter["Option"]?.GetValue<string>() ?? (key == "Path" ? "OneLevel" : "Equals");
        var values = filter["Values"] is JsonArray list ? list.Select(value => value!.GetValue<string>()).ToList() : [];
        if (key is not ("Name" or "Type" or "KeyId" or "Path" or "Tier" or "DataType") && !key.StartsWith("tag:", StringComparison.Ordinal))
            throw new AwsError("InvalidFilterKey", $"The specified key isn't valid: {key}");
        if (option is not ("Equals" or "BeginsWith" or "Contains" or "OneLevel" or "Recursive"))
            throw new AwsError("InvalidFilterOption", $"The specified filter option isn't valid: {option}. Valid options are Equals and BeginsWith. For Path filter, valid options are Recursive and OneLevel.");
        return new(key, option, values);
    }

    public bool Matches(ParameterRow row)
    {
        if (Key == "Path")
            return Values.Any(path => Below(row.Name, path.TrimEnd('/') + "/"));
        if (Key.StartsWith("tag:", StringComparison.Ordinal))
            return row.Tags.Any(tag => tag.Key == Key[4..] && (Values.Count == 0 || Values.Contains(tag.Value)));
        var text = Key switch { "Name" => row.Name, "Type" => row.Newest.Type, "KeyId" => row.KeyId, "Tier" => row.Newest.Tier, _ => row.DataType };
        return text is not null && Values.Any(value => Fits(text, value));
    }

    // A name without a hierarchy counts as lying right below the root.
    private bool Below(string name, string path)
    {
        var full = name.StartsWith('/') ? name : "/" + name;
        return full.StartsWith(path, StringComparison.Ordinal) && (Option == "Recursive" || !full.AsSpan(path.Length).Contains('/'));
    }

    private bool Fits(string text, string value) => Option switch
    {
        "BeginsWith" => text.StartsWith(value, StringComparison.Ordinal),
        "Contains" => text.Contains(value, StringComparison.Ordinal),
        _ => text == value,
    };
}
