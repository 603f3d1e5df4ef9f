using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Endpoints.Tables;

/// <summary>Reads <c>images.yaml</c>.</summary>
internal static class ImageTableReader
{
    private static readonly string[] Words = ["cpu", "gpu", "neuron"];

    public static ImageTable Read(Fields fields, ProblemList problems)
    {
        var date = fields.RequiredText("date").Value;
        var suffixes = TableFile.Words(fields, "suffixes", problems);
        var registries = (fields.Map("registries")?.Entries ?? []).ToDictionary(entry => entry.Key, entry => Accounts(entry, problems), StringComparer.Ordinal);
        var families = (fields.Map("families")?.Entries ?? []).Select(entry => Family(entry, registries, problems)).OfType<ImageFamily>().ToList();
        return new ImageTable(date, suffixes, families, TableFile.Words(fields, "machines", problems));
    }

    private static IReadOnlyDictionary<string, string> Accounts(Entry registry, ProblemList problems) =>
        registry.Value is MapNode map
            ? map.Entries.ToDictionary(entry => entry.Key, entry => entry.Value is ScalarNode { Value: string account } ? account : NoText(entry, problems), StringComparer.Ordinal)
            : new Dictionary<string, string>();

    private static ImageFamily? Family(Entry entry, Dictionary<string, IReadOnlyDictionary<string, string>> registries, ProblemList problems)
    {
        if (Fields.Of(entry.Value, "a family of images", problems) is not { } fields)
            return null;
        var registry = fields.RequiredText("registry");
        if (!registries.TryGetValue(registry.Value, out var accounts))
            problems.Add(Codes.UnknownReference, $"there is no registry '{registry.Value}'", registry.Location, Nearest.Hint(registry.Value, registries.Keys));
        var absent = fields.Texts("absent").Select(region => region.Value).ToHashSet(StringComparer.Ordinal);
        var family = new ImageFamily(entry.Key, fields.RequiredText("repository").Value,
            (accounts ?? new Dictionary<string, string>()).Where(one => !absent.Contains(one.Key)).ToDictionary(StringComparer.Ordinal),
            fields.RequiredText("default").Value, [.. fields.Items("images").Select(node => Image(node, problems)).OfType<PublishedImage>()])
        {
            Legacy = fields.Flag("legacy") ?? false,
        };
        if (family.Images.All(image => image.Version != family.Default))
            problems.Add(Codes.UnknownReference, $"family '{family.Name}' has no image of its default version '{family.Default}'", entry.Location);
        fields.Finish();
        return family;
    }

    private static PublishedImage? Image(Node node, ProblemList problems)
    {
        if (Fields.Of(node, "an image", problems) is not { } fields)
            return null;
        var device = fields.RequiredText("device");
        var image = new PublishedImage(fields.RequiredText("version").Value, fields.RequiredText("tag").Value, (Device)Math.Max(0, Array.IndexOf(Words, device.Value)), fields.Text("cuda")?.Value);
        if (!Words.Contains(device.Value))
            problems.Add(Codes.WrongType, $"'device' cannot be '{device.Value}'", device.Location, Nearest.Hint(device.Value, Words));
        fields.Finish();
        return image;
    }

    private static string NoText(Entry entry, ProblemList problems)
    {
        problems.Add(Codes.WrongType, $"the account of '{entry.Key}' must be text", entry.Location, "write it in quotes");
        return "";
    }
}
