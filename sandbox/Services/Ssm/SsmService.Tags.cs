using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ssm;

public sealed partial class SsmService
{
    // https://docs.aws.amazon.com/general/latest/gr/ssm.html#limits_ssm
    private const int MostTags = 50;
    private const int MostLabels = 10;

    /// <summary>Adds tags to a parameter.</summary>
    public JsonObject? AddTagsToResource(Call call) => Retag(call, row => Tag.Merge(row.Tags, call.Tags()));

    /// <summary>Removes tags of a parameter.</summary>
    public JsonObject? RemoveTagsFromResource(Call call) => Retag(call, row => Tag.Without(row.Tags, call.Texts("TagKeys")));

    /// <summary>The tags of a parameter.</summary>
    public JsonObject? ListTagsForResource(Call call) =>
        new() { ["TagList"] = Tag.ToJson((Find(call, ParameterOf(call)) ?? throw NoResource(call)).Tags) };

    /// <summary>Names a version of a parameter.</summary>
    public JsonObject? LabelParameterVersion(Call call)
    {
        var labels = call.Texts("Labels");
        var bad = labels.Where(label => char.IsAsciiDigit(label[0]) || label.StartsWith("aws", StringComparison.OrdinalIgnoreCase) || label.StartsWith("ssm", StringComparison.OrdinalIgnoreCase)).ToList();
        long number = 0;
        Change(call, call.Text("Name"), row =>
        {
            number = call.Input["ParameterVersion"]?.AsLong() ?? row.Newest.Number;
            if (row.Versions.All(version => version.Number != number))
                throw new AwsError("ParameterVersionNotFound", $"Systems Manager could not find version {number} of {row.Name}. Verify the version and try again.");
            return row with { Versions = [.. row.Versions.Select(version => Label(version, number, [.. labels.Except(bad)]))] };
        });
        return new() { ["InvalidLabels"] = new JsonArray([.. bad.Select(label => (JsonNode)label)]), ["ParameterVersion"] = number };
    }

    // A label stands on one version of a parameter at a time.
    private static ParameterVersion Label(ParameterVersion version, long number, IReadOnlyList<string> labels)
    {
        var others = version.Labels.Except(labels);
        IReadOnlyList<string> wanted = version.Number == number ? [.. others, .. labels] : [.. others];
        return wanted.Count > MostLabels
            ? throw new AwsError("ParameterVersionLabelLimitExceeded", string.Create(CultureInfo.InvariantCulture, $"A parameter version can have at most {MostLabels} labels."))
            : version with { Labels = wanted };
    }

    private JsonObject? Retag(Call call, Func<ParameterRow, IReadOnlyList<Tag>> change)
    {
        Change(call, ParameterOf(call), row => change(row) is { Count: <= MostTags } tags
            ? row with { Tags = tags }
            : throw new AwsError("TooManyTagsError", "The Targets parameter includes too many tags. Remove one or more tags and try the command again."));
        return null;
    }

    private void Change(Call call, string name, Func<ParameterRow, ParameterRow> change)
    {
        if (FullName(call, name) is not { } full)
            throw NotFound();
        parameters.Change(Scope(call) + full, row => change(row ?? throw (call.Operation == "LabelParameterVersion" ? NotFound() : NoResource(call))));
    }

    private static string ParameterOf(Call call) =>
        call.Text("ResourceType") == "Parameter" ? call.Text("ResourceId") : throw new AwsError("InvalidResourceType", "The resource type isn't valid. For example, if you are attempting to tag an EC2 instance, the instance must be a registered managed node.");

    private static AwsError NoResource(Call call) => new("InvalidResourceId", $"The resource ID \"{call.Text("ResourceId")}\" is not valid. Verify the ID and try again.");
}
