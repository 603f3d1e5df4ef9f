using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Endpoints.Tables;

/// <summary>The instance types of endpoints.</summary>
/// <param name="date">When the table was made.</param>
/// <param name="types">The types by name.</param>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html</remarks>
public sealed class InstanceTable(string date, IReadOnlyDictionary<string, InstanceType> types)
{
    /// <summary>When the table was made, as <c>2026-08-07</c>.</summary>
    public string Date => date;

    /// <summary>All types, in the order of the table.</summary>
    public IEnumerable<InstanceType> All => types.Values;

    /// <summary>Reads <c>cloudformation/endpoint/instance-types.yaml</c>.</summary>
    /// <param name="cloudFormationFolder">The full path of <c>cloudformation</c>.</param>
    /// <exception cref="InvalidInput">The file is missing or wrong.</exception>
    public static InstanceTable Read(string cloudFormationFolder) => TableFile.ReadOwn(cloudFormationFolder, "instance-types.yaml", Table);

    /// <summary>A type; null when endpoints cannot have it.</summary>
    /// <param name="name">Its name, such as <c>ml.g5.2xlarge</c>.</param>
    public InstanceType? Find(string name) => types.GetValueOrDefault(name);

    /// <summary>The type that somebody probably meant: <c>ml.</c> put before it, or the nearest name; null when none is close.</summary>
    /// <param name="name">What was written.</param>
    public string? Nearest(string name) => types.ContainsKey($"ml.{name}") ? $"ml.{name}" : Manifests.Nearest.To(name, types.Keys);

    private static InstanceTable Table(Fields fields, ProblemList problems)
    {
        var disks = Families("disks");
        var arm = Families("arm");
        var types = new Dictionary<string, InstanceType>(StringComparer.Ordinal);
        foreach (var entry in fields.Map("types")?.Entries ?? [])
        {
            var family = InstanceNames.FamilyOf(entry.Key);
            if (family.Length == 0)
                problems.Add(Codes.BadName, $"'{entry.Key}' is no instance type", entry.Location, "write it as ml.family.size");
            types[entry.Key] = new InstanceType(entry.Key, Known(entry.Value, problems)) { LocalDisks = disks.Contains(family), Arm = arm.Contains(family) };
        }

        return new InstanceTable(fields.RequiredText("date").Value, types);

        HashSet<string> Families(string key) => fields.Texts(key).Select(family => family.Value).ToHashSet(StringComparer.Ordinal);
    }

    private static Hardware? Known(Node node, ProblemList problems)
    {
        if (node is ScalarNode { Value: null } || Fields.Of(node, "an instance type", problems) is not { } fields)
            return null;
        var hardware = new Hardware((int)(fields.Number("cpus")?.Value ?? 0), Size("memory"), (int)(fields.Number("gpus")?.Value ?? 0), fields.Text("gpu")?.Value ?? "", Size("gpuMemory"));
        if (hardware.Cpus == 0 || hardware.MemoryGiB == 0 || (hardware.Gpus == 0) != (hardware.GpuMemoryGiB == 0))
            problems.Add(Codes.ExactlyOne, "an instance type has cpus and memory, and gpus with gpu and gpuMemory or none of them", fields.Location);
        fields.Finish();
        return hardware;

        decimal Size(string key) => fields.Take(key) is { } given ? TableFile.Number(key, given, problems) : 0;
    }
}
