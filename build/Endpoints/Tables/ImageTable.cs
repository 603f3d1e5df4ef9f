using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Endpoints.Tables;

/// <summary>The inference images that AWS publishes, by family, version, device and region.</summary>
/// <param name="date">When the table was made.</param>
/// <param name="suffixes">The domains of partitions, by the beginning of their regions' names.</param>
/// <param name="families">The families.</param>
/// <param name="machines">The machine image of instances, by the beginning of CUDA's version.</param>
/// <remarks>https://github.com/aws/deep-learning-containers, https://docs.aws.amazon.com/sagemaker/latest/dg-ecr-paths/sagemaker-algo-docker-registry-paths.html</remarks>
public sealed class ImageTable(string date, IReadOnlyDictionary<string, string> suffixes, IReadOnlyList<ImageFamily> families, IReadOnlyDictionary<string, string> machines)
{
    private const string Commercial = "amazonaws.com";

    /// <summary>When the table was made, as <c>2026-08-21</c>.</summary>
    public string Date => date;

    /// <summary>The families.</summary>
    public IReadOnlyList<ImageFamily> Families => families;

    /// <summary>Reads <c>cloudformation/endpoint/images.yaml</c>.</summary>
    /// <param name="cloudFormationFolder">The full path of <c>cloudformation</c>.</param>
    /// <exception cref="InvalidInput">The file is missing or wrong.</exception>
    public static ImageTable Read(string cloudFormationFolder) => TableFile.ReadOwn(cloudFormationFolder, "images.yaml", ImageTableReader.Read);

    /// <summary>The domain of a region's partition, such as <c>amazonaws.com.cn</c>.</summary>
    public string SuffixOf(string region) =>
        suffixes.FirstOrDefault(one => region.StartsWith(one.Key, StringComparison.Ordinal)).Value ?? Commercial;

    /// <summary>The image of a family, or the problem: PL2470 family, PL2471 version, PL2472 device, PL2473 region.</summary>
    /// <param name="family">The family's name.</param>
    /// <param name="version">A version or a whole tag; null for the family's default.</param>
    /// <param name="device">What it is to compute on; null for GPUs if there is such an image, else processors.</param>
    /// <param name="region">The endpoint's region.</param>
    /// <param name="location">Where the wish stands, for the problem.</param>
    public ImageAnswer Find(string family, string? version, Device? device, string region, Location? location = null)
    {
        if (families.FirstOrDefault(one => one.Name == family) is not { } found)
            return Wrong("PL2470", $"there are no images '{family}'", Nearest.Hint(family, [.. families.Select(one => one.Name)]));
        var wanted = version ?? found.Default;
        var images = found.Images.Where(one => one.Version == wanted || one.Tag == wanted).ToList();
        if (images.Count == 0)
            return Wrong("PL2471", $"{family} has no version '{wanted}' in the table of {date}", Nearest.Hint(wanted, found.Versions) + "; or write the image's whole address");
        if (images.OrderBy(one => one.Device == Device.Cpu).FirstOrDefault(one => device is null || one.Device == device) is not { } image)
            return Wrong("PL2472", $"{family} {wanted} has no {device!.Value.Name()} image, only {images[0].Device.Name()}", OtherDevice(family, device.Value));
        if (!found.Accounts.TryGetValue(region, out var account))
            return Wrong("PL2473", $"{family} is not published in {region}", Nearest.To(region, found.Accounts.Keys) is { } near
                ? $"did you mean '{near}'? Else copy the image to a repository of yours there and write its address"
                : "copy the image to a repository of yours there and write its address");
        return new ImageAnswer(Describe(new ImageAddress(account, region, SuffixOf(region), found.Repository, image.Tag), found, image), null);

        ImageAnswer Wrong(string code, string message, string? hint) => new(null, new Problem(code, message, location, hint));
    }

    /// <summary>What an image's address says of it; null when its device cannot be told from it.</summary>
    /// <param name="uri">The address.</param>
    public ContainerImage? Recognise(string uri)
    {
        var address = ImageAddress.Of(uri);
        // A repository of AWS's own; one in another account may be called the same and hold anything.
        var family = families.FirstOrDefault(one => address is not null && one.Repository == address.Repository && one.Accounts.Values.Contains(address.Account));
        var published = family?.Images.FirstOrDefault(one => one.Tag == address!.Tag);
        if (published is not null)
            return Describe(address!, family!, published) with { Uri = uri };
        var (device, cuda) = ImageTag.Read(address?.Repository ?? uri, address?.Tag ?? uri);
        device ??= family?.Images is [{ } first, ..] && family.Images.All(one => one.Device == first.Device) ? first.Device : null;
        return device is null ? null : new ContainerImage(uri, family?.Name, null, device.Value, cuda) { Legacy = family?.Legacy ?? false };
    }

    /// <summary>The machine image that an image's instances need (<c>InferenceAmiVersion</c>); null to leave it to SageMaker.</summary>
    /// <param name="image">The image.</param>
    /// <param name="instanceType">The instance type, such as <c>ml.g5.2xlarge</c>.</param>
    public string? AmiFor(ContainerImage image, string instanceType) => (image.Device, InstanceNames.DeviceOf(instanceType)) switch
    {
        (Device.Gpu, Device.Gpu) when image.Cuda is { } cuda => machines.FirstOrDefault(one => cuda.StartsWith(one.Key, StringComparison.Ordinal)).Value,
        // The first generation of Inferentia is not what that machine image is for.
        (Device.Neuron, Device.Neuron) when InstanceNames.FamilyOf(instanceType) != "inf1" => machines.GetValueOrDefault("neuron"),
        _ => null,
    };

    /// <summary>The families that hold an image for another device under another name, such as <c>tei</c> and <c>tei-cpu</c>.</summary>
    private string? OtherDevice(string family, Device device) =>
        families.FirstOrDefault(one => one.Name != family && one.Images.Any(image => image.Device == device) && (one.Name.StartsWith(family + "-", StringComparison.Ordinal) || family.StartsWith(one.Name + "-", StringComparison.Ordinal))) is { } other
            ? $"did you mean '{other.Name}'?"
            : $"choose another family, or an instance type that needs no {device.Name()} image";

    private static ContainerImage Describe(ImageAddress address, ImageFamily family, PublishedImage image) =>
        new(address.ToString(), family.Name, image.Version, image.Device, image.Cuda) { Legacy = family.Legacy };
}
