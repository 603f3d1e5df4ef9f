using Pipeline.Endpoints.Tables;

namespace Pipeline.Tests.Endpoints.Tables;

/// <summary>The tables of this repository, as the tests and a run read them.</summary>
internal static class Tables
{
    public static string CloudFormation { get; } = Path.Combine(Manifests.ThisRepository.Root, "cloudformation");

    public static ImageTable Images { get; } = ImageTable.Read(CloudFormation);

    public static InstanceTable Instances { get; } = InstanceTable.Read(CloudFormation);

    public static PriceTable Prices { get; } = PriceTable.Read(CloudFormation, null);

    public static ModelTable Models { get; } = ModelTable.Read(CloudFormation);
}
