using System.Globalization;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What the instance types that models are hosted on have; read once per process, when first asked for.</summary>
internal static class InstanceTypes
{
    private static readonly Lazy<IReadOnlyDictionary<string, InstanceType>> Facts = new(Read);

    // Families with disks of their own, which are encrypted in hardware and take no key.
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html
    private static readonly string[] WithDisks = ["g4dn", "g5", "g6", "g6e", "g7", "g7e", "gr6", "p4d", "p4de", "p5", "p5e", "p5en", "p6-b200", "p6-b300", "trn1", "trn1n", "trn2", "c5d", "c6gd", "c6id", "m5d", "m6gd", "r5d", "r6gd"];

    // https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-model.html
    private static readonly string[] Accelerators = ["g", "p", "inf", "trn", "eia", "gr"];

    /// <summary>All types that an endpoint can have.</summary>
    public static IReadOnlyList<string> Names =>
        ApiModels.Load("sagemaker").Operations["CreateEndpointConfig"].Input!.Members["ProductionVariants"].Shape.Value.Element!.Shape.Value.Members["InstanceType"].Shape.Value.Enum;

    /// <summary>What a type has, or null where that is not known here.</summary>
    public static InstanceType? Find(string name) => Facts.Value.GetValueOrDefault(name);

    /// <summary>Whether a type has GPUs or other accelerators.</summary>
    public static bool IsAccelerated(string name) =>
        Find(name) is { } known ? known.Accelerators > 0 : Accelerators.Contains(Letters(FamilyOf(name)));

    /// <summary>Whether a type has disks of its own.</summary>
    public static bool HasDisks(string name) => WithDisks.Contains(FamilyOf(name));

    /// <summary>Whether a type earns credits while idle, so that it cannot be scaled.</summary>
    public static bool IsBurstable(string name) => FamilyOf(name).StartsWith('t') && !FamilyOf(name).StartsWith("trn", StringComparison.Ordinal);

    private static string FamilyOf(string name) => name.Split('.').ElementAtOrDefault(1) ?? "";

    private static string Letters(string family) => new([.. family.TakeWhile(char.IsLetter)]);

    private static Dictionary<string, InstanceType> Read()
    {
        using var reader = new StreamReader(typeof(InstanceTypes).Assembly.GetManifestResourceStream("services/instance-types")!);
        var types = new Dictionary<string, InstanceType>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#') && line.Split('\t') is [var name, var cpus, var memory, var accelerators])
                types[name] = new(Number(cpus), Number(memory), Number(accelerators));
        return types;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>What one instance has.</summary>
/// <param name="Cpus">How many virtual CPUs.</param>
/// <param name="MemoryGiB">How much memory.</param>
/// <param name="Accelerators">How many GPUs, or AWS's own chips.</param>
internal sealed record InstanceType(int Cpus, int MemoryGiB, int Accelerators);
