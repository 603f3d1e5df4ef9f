using System.Globalization;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Models;

/// <summary>
/// Gathers every member that breaks a constraint, in the words of AWS's front ends:
/// <c>Value 'x' at 'displayName' failed to satisfy constraint: Member must have length less than or equal to 100</c>.
/// </summary>
internal sealed class ConstraintCheck
{
    private readonly List<string> found = [];

    public IReadOnlyList<string> Found => found;

    public void CheckMembers(Shape shape, JsonObject value, string path)
    {
        foreach (var name in shape.Required)
            if (value[name] is null)
                found.Add($"Value null at '{path}{PathName(name)}' failed to satisfy constraint: Member must not be null");
        foreach (var (name, member) in value)
            if (member is not null && shape.Members.TryGetValue(name, out var known))
                Check(known.Shape.Value, member, path + PathName(name));
    }

    private void Check(Shape shape, JsonNode value, string path)
    {
        foreach (var constraint in Broken(shape, value))
            Report(shape, value, path, constraint);
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                CheckMembers(shape, value.AsObject(), path + ".");
                break;
            case ShapeKind.List:
                CheckItems(shape, value.AsArray(), path);
                break;
            case ShapeKind.Map:
                CheckEntries(shape, value.AsObject(), path);
                break;
        }
    }

    private void CheckItems(Shape list, JsonArray items, string path)
    {
        var item = list.Element!.Shape.Value;
        var broken = false;
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is not { } value)
                found.Add($"Value null at '{path}.{index + 1}.member' failed to satisfy constraint: Member must not be null");
            else if (IsCollection(item))
                Check(item, value, $"{path}.{index + 1}.member");
            else
                broken |= Broken(item, value).Count > 0;
        }
        if (broken)
            Report(list, items, path, $"Member must satisfy constraint: [{string.Join(", ", Constraints(item))}]");
    }

    private void CheckEntries(Shape map, JsonObject entries, string path)
    {
        var (key, item) = (map.Key!.Shape.Value, map.Element!.Shape.Value);
        var (brokenKey, brokenValue) = (false, false);
        foreach (var (name, value) in entries)
        {
            brokenKey |= Broken(key, JsonValue.Create(name)).Count > 0;
            if (value is not null && IsCollection(item))
                Check(item, value, $"{path}.{name}.member");
            else if (value is not null)
                brokenValue |= Broken(item, value).Count > 0;
        }
        if (brokenKey)
            Report(map, entries, path, $"Map keys must satisfy constraint: [{string.Join(", ", Constraints(key))}]");
        if (brokenValue)
            Report(map, entries, path, $"Map value must satisfy constraint: [{string.Join(", ", Constraints(item))}]");
    }

    private void Report(Shape shape, JsonNode value, string path, string constraint) =>
        found.Add($"Value{(IsSensitive(shape) ? "" : $" '{ShapeWalk.Print(value)}'")} at '{path}' failed to satisfy constraint: {constraint}");

    // No iterators and no LINQ where every request passes: compiling them costs more than the check itself.
    private static List<string> Broken(Shape shape, JsonNode value)
    {
        List<string> broken = [];
        var size = shape.Max is null && shape.Min is null ? double.NaN : ShapeWalk.SizeOf(shape, value);
        if (size > shape.Max)
            broken.Add(AtMost(shape));
        if (size < shape.Min)
            broken.Add(AtLeast(shape));
        if (shape.Kind != ShapeKind.String)
            return broken;
        if (shape.Enum.Count > 0 && !shape.Enum.Contains(value.GetValue<string>()))
            broken.Add(OneOf(shape));
        if (shape.Pattern is { } pattern && !Patterns.Matches(pattern, value.GetValue<string>()))
            broken.Add(Like(shape));
        return broken;
    }

    private static List<string> Constraints(Shape shape)
    {
        List<string> all = [];
        if (shape.Max is not null)
            all.Add(AtMost(shape));
        if (shape.Min is not null)
            all.Add(AtLeast(shape));
        if (shape.Enum.Count > 0)
            all.Add(OneOf(shape));
        if (shape.Pattern is not null)
            all.Add(Like(shape));
        return all;
    }

    private static string AtMost(Shape shape) => $"Member must have {Measure(shape)} less than or equal to {Number(shape.Max)}";

    private static string AtLeast(Shape shape) => $"Member must have {Measure(shape)} greater than or equal to {Number(shape.Min)}";

    private static string OneOf(Shape shape) => $"Member must satisfy enum value set: [{string.Join(", ", shape.Enum)}]";

    private static string Like(Shape shape) => $"Member must satisfy regular expression pattern: {shape.Pattern}";

    private static string Measure(Shape shape) => shape.Kind switch
    {
        ShapeKind.Integer or ShapeKind.Long or ShapeKind.Float or ShapeKind.Double => "value",
        _ => "length",
    };

    private static string Number(double? limit) => limit?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static bool IsCollection(Shape shape) => shape.Kind is ShapeKind.Structure or ShapeKind.List or ShapeKind.Map;

    private static bool IsSensitive(Shape shape) =>
        shape.Sensitive || (shape.Kind is ShapeKind.List or ShapeKind.Map && shape.Element!.Shape.Value is var item && (item.Sensitive || IsCollection(item)));

    // AWS prints a member's path with a small first letter, whatever the API calls it.
    private static string PathName(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
