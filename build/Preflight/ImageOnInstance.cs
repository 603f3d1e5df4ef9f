using Pipeline.Endpoints.Tables;

namespace Pipeline.Preflight;

/// <summary>PF03: the image computes on what the instances have (PL3042), and its processors are theirs (PL3043).</summary>
public sealed class ImageOnInstance(ImageTable images, InstanceTable types) : ICheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation) =>
        Findings.Each(endpoints, needs => needs.Instances.Select(one => types.Find(one.Type)).OfType<InstanceType>().Select(type => Check(needs, type)).OfType<Finding>());

    private Finding? Check(EndpointNeeds needs, InstanceType type)
    {
        if (needs.Image is not { } image)
            return null;
        if (image.Device != type.Device)
            return needs.Problem("PL3042", $"{image.Uri} is a {image.Device.Name()} image, and {type.Name} is a {type.Device.Name()} type",
                Other(needs, image, type) is { } other ? $"write the image {other}, or {Types(image.Device)}" : $"choose {Types(image.Device)}");
        // All images of the table are built for x86.
        return type.Arm && image.Family is not null
            ? needs.Problem("PL3043", $"{image.Uri} is built for x86, and {type.Name} has Arm processors", $"choose {Types(image.Device)}")
            : null;
    }

    private string? Other(EndpointNeeds needs, ContainerImage image, InstanceType type) => image is { Family: { } family, Version: { } version }
        ? images.Find(family, version, type.Device, needs.Region).Image?.Uri
        : null;

    private static string Types(Device device) => device switch
    {
        Device.Cpu => "an instance type with processors only, such as ml.m5.xlarge",
        Device.Gpu => "an instance type with GPUs, such as ml.g5.2xlarge",
        _ => "an instance type with Inferentia, such as ml.inf2.xlarge",
    };
}
