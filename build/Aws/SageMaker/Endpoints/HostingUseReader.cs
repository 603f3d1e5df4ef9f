using Amazon.SageMaker.Model;

namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>Reads who uses what: SageMaker deletes a model or a configuration whoever needs it, so whoever deletes must look.</summary>
public sealed class HostingUseReader(AwsSession session, EndpointReader reader)
{
    private const int PageSize = 100;

    /// <summary>Everything of the region that uses models and configurations.</summary>
    public async Task<HostingUse> ReadAsync(CancellationToken cancellation)
    {
        var endpoints = await SideBySide.EachAsync(await reader.NamesAsync(cancellation), reader.FindAsync, cancellation);
        var configurations = await SideBySide.EachAsync(await ConfigurationsAsync(cancellation), reader.ConfigurationAsync, cancellation);
        var components = await reader.ComponentsAsync(null, cancellation);
        return new HostingUse([.. endpoints.OfType<HostedEndpoint>()], [.. configurations.OfType<HostedConfiguration>()], components);
    }

    /// <summary>The tags of a thing of SageMaker's.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TagsAsync(string arn, CancellationToken cancellation)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        var request = new ListTagsRequest { ResourceArn = arn };
        do
        {
            var page = await session.SageMaker.ListTagsAsync(request, cancellation).AsOrNull("sagemaker:ListTags", EndpointReader.IsAbsent);
            foreach (var tag in page?.Tags ?? [])
                tags[tag.Key] = tag.Value;
            request.NextToken = page?.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return tags;
    }

    private async Task<IReadOnlyList<string>> ConfigurationsAsync(CancellationToken cancellation)
    {
        var names = new List<string>();
        var request = new ListEndpointConfigsRequest { MaxResults = PageSize };
        do
        {
            var page = await session.SageMaker.ListEndpointConfigsAsync(request, cancellation).As("sagemaker:ListEndpointConfigs");
            names.AddRange((page.EndpointConfigs ?? []).Select(one => one.EndpointConfigName));
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return names;
    }
}
