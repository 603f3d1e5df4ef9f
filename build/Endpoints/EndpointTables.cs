using Pipeline.Endpoints.Tables;

namespace Pipeline.Endpoints;

/// <summary>What is known of images, instance types and models.</summary>
/// <param name="Images">The images that AWS publishes.</param>
/// <param name="Instances">The instance types.</param>
/// <param name="Models">The models of Hugging Face.</param>
public sealed record EndpointTables(ImageTable Images, InstanceTable Instances, ModelTable Models)
{
    /// <summary>Reads the tables beside the endpoint's template.</summary>
    /// <param name="cloudFormationFolder">The full path of <c>cloudformation</c>.</param>
    /// <exception cref="Failures.InvalidInput">One of them is missing or wrong.</exception>
    public static EndpointTables Read(string cloudFormationFolder) =>
        new(ImageTable.Read(cloudFormationFolder), InstanceTable.Read(cloudFormationFolder), ModelTable.Read(cloudFormationFolder));
}
