// Written by generate/generate.py from the API model sagemaker-2017-07-24; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SageMaker.Model;

/// <summary>The operations of Amazon SageMaker Service that answer page by page.</summary>
public interface ISageMakerPaginatorFactory
{
    /// <summary>All pages of ListDomains.</summary>
    IListDomainsPaginator ListDomains(ListDomainsRequest request);

    /// <summary>All pages of ListEndpointConfigs.</summary>
    IListEndpointConfigsPaginator ListEndpointConfigs(ListEndpointConfigsRequest request);

    /// <summary>All pages of ListEndpoints.</summary>
    IListEndpointsPaginator ListEndpoints(ListEndpointsRequest request);

    /// <summary>All pages of ListImageVersions.</summary>
    IListImageVersionsPaginator ListImageVersions(ListImageVersionsRequest request);

    /// <summary>All pages of ListImages.</summary>
    IListImagesPaginator ListImages(ListImagesRequest request);

    /// <summary>All pages of ListInferenceComponents.</summary>
    IListInferenceComponentsPaginator ListInferenceComponents(ListInferenceComponentsRequest request);

    /// <summary>All pages of ListModelPackageGroups.</summary>
    IListModelPackageGroupsPaginator ListModelPackageGroups(ListModelPackageGroupsRequest request);

    /// <summary>All pages of ListModelPackages.</summary>
    IListModelPackagesPaginator ListModelPackages(ListModelPackagesRequest request);

    /// <summary>All pages of ListModels.</summary>
    IListModelsPaginator ListModels(ListModelsRequest request);

    /// <summary>All pages of ListPipelineExecutionSteps.</summary>
    IListPipelineExecutionStepsPaginator ListPipelineExecutionSteps(ListPipelineExecutionStepsRequest request);

    /// <summary>All pages of ListPipelineExecutions.</summary>
    IListPipelineExecutionsPaginator ListPipelineExecutions(ListPipelineExecutionsRequest request);

    /// <summary>All pages of ListPipelines.</summary>
    IListPipelinesPaginator ListPipelines(ListPipelinesRequest request);

    /// <summary>All pages of ListProjects.</summary>
    IListProjectsPaginator ListProjects(ListProjectsRequest request);

    /// <summary>All pages of ListTags.</summary>
    IListTagsPaginator ListTags(ListTagsRequest request);

    /// <summary>All pages of ListUserProfiles.</summary>
    IListUserProfilesPaginator ListUserProfiles(ListUserProfilesRequest request);
}

/// <inheritdoc/>
internal sealed class SageMakerPaginatorFactory(IAmazonSageMaker client) : ISageMakerPaginatorFactory
{
    public IListDomainsPaginator ListDomains(ListDomainsRequest request) =>
        new ListDomainsPaginator(new(request, client.ListDomainsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListEndpointConfigsPaginator ListEndpointConfigs(ListEndpointConfigsRequest request) =>
        new ListEndpointConfigsPaginator(new(request, client.ListEndpointConfigsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListEndpointsPaginator ListEndpoints(ListEndpointsRequest request) =>
        new ListEndpointsPaginator(new(request, client.ListEndpointsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListImageVersionsPaginator ListImageVersions(ListImageVersionsRequest request) =>
        new ListImageVersionsPaginator(new(request, client.ListImageVersionsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListImagesPaginator ListImages(ListImagesRequest request) =>
        new ListImagesPaginator(new(request, client.ListImagesAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListInferenceComponentsPaginator ListInferenceComponents(ListInferenceComponentsRequest request) =>
        new ListInferenceComponentsPaginator(new(request, client.ListInferenceComponentsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListModelPackageGroupsPaginator ListModelPackageGroups(ListModelPackageGroupsRequest request) =>
        new ListModelPackageGroupsPaginator(new(request, client.ListModelPackageGroupsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListModelPackagesPaginator ListModelPackages(ListModelPackagesRequest request) =>
        new ListModelPackagesPaginator(new(request, client.ListModelPackagesAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListModelsPaginator ListModels(ListModelsRequest request) =>
        new ListModelsPaginator(new(request, client.ListModelsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListPipelineExecutionStepsPaginator ListPipelineExecutionSteps(ListPipelineExecutionStepsRequest request) =>
        new ListPipelineExecutionStepsPaginator(new(request, client.ListPipelineExecutionStepsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListPipelineExecutionsPaginator ListPipelineExecutions(ListPipelineExecutionsRequest request) =>
        new ListPipelineExecutionsPaginator(new(request, client.ListPipelineExecutionsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListPipelinesPaginator ListPipelines(ListPipelinesRequest request) =>
        new ListPipelinesPaginator(new(request, client.ListPipelinesAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListProjectsPaginator ListProjects(ListProjectsRequest request) =>
        new ListProjectsPaginator(new(request, client.ListProjectsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListTagsPaginator ListTags(ListTagsRequest request) =>
        new ListTagsPaginator(new(request, client.ListTagsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListUserProfilesPaginator ListUserProfiles(ListUserProfilesRequest request) =>
        new ListUserProfilesPaginator(new(request, client.ListUserProfilesAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of ListDomains; can be walked once.</summary>
public interface IListDomainsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListDomainsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListDomainsPaginator(Pages<ListDomainsRequest, ListDomainsResponse> pages) : IListDomainsPaginator
{
    public IPaginatedEnumerable<ListDomainsResponse> Responses => new PaginatedResponse<ListDomainsResponse>(pages);
}

/// <summary>All pages of ListEndpointConfigs; can be walked once.</summary>
public interface IListEndpointConfigsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListEndpointConfigsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListEndpointConfigsPaginator(Pages<ListEndpointConfigsRequest, ListEndpointConfigsResponse> pages) : IListEndpointConfigsPaginator
{
    public IPaginatedEnumerable<ListEndpointConfigsResponse> Responses => new PaginatedResponse<ListEndpointConfigsResponse>(pages);
}

/// <summary>All pages of ListEndpoints; can be walked once.</summary>
public interface IListEndpointsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListEndpointsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListEndpointsPaginator(Pages<ListEndpointsRequest, ListEndpointsResponse> pages) : IListEndpointsPaginator
{
    public IPaginatedEnumerable<ListEndpointsResponse> Responses => new PaginatedResponse<ListEndpointsResponse>(pages);
}

/// <summary>All pages of ListImageVersions; can be walked once.</summary>
public interface IListImageVersionsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListImageVersionsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListImageVersionsPaginator(Pages<ListImageVersionsRequest, ListImageVersionsResponse> pages) : IListImageVersionsPaginator
{
    public IPaginatedEnumerable<ListImageVersionsResponse> Responses => new PaginatedResponse<ListImageVersionsResponse>(pages);
}

/// <summary>All pages of ListImages; can be walked once.</summary>
public interface IListImagesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListImagesResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListImagesPaginator(Pages<ListImagesRequest, ListImagesResponse> pages) : IListImagesPaginator
{
    public IPaginatedEnumerable<ListImagesResponse> Responses => new PaginatedResponse<ListImagesResponse>(pages);
}

/// <summary>All pages of ListInferenceComponents; can be walked once.</summary>
public interface IListInferenceComponentsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListInferenceComponentsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListInferenceComponentsPaginator(Pages<ListInferenceComponentsRequest, ListInferenceComponentsResponse> pages) : IListInferenceComponentsPaginator
{
    public IPaginatedEnumerable<ListInferenceComponentsResponse> Responses => new PaginatedResponse<ListInferenceComponentsResponse>(pages);
}

/// <summary>All pages of ListModelPackageGroups; can be walked once.</summary>
public interface IListModelPackageGroupsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListModelPackageGroupsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListModelPackageGroupsPaginator(Pages<ListModelPackageGroupsRequest, ListModelPackageGroupsResponse> pages) : IListModelPackageGroupsPaginator
{
    public IPaginatedEnumerable<ListModelPackageGroupsResponse> Responses => new PaginatedResponse<ListModelPackageGroupsResponse>(pages);
}

/// <summary>All pages of ListModelPackages; can be walked once.</summary>
public interface IListModelPackagesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListModelPackagesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<ModelPackageSummary> ModelPackageSummaryList { get; }
}

/// <inheritdoc/>
internal sealed class ListModelPackagesPaginator(Pages<ListModelPackagesRequest, ListModelPackagesResponse> pages) : IListModelPackagesPaginator
{
    public IPaginatedEnumerable<ListModelPackagesResponse> Responses => new PaginatedResponse<ListModelPackagesResponse>(pages);

    public IPaginatedEnumerable<ModelPackageSummary> ModelPackageSummaryList =>
        new PaginatedResultKeyResponse<ListModelPackagesResponse, ModelPackageSummary>(pages, static page => page.ModelPackageSummaryList ?? new List<ModelPackageSummary>());
}

/// <summary>All pages of ListModels; can be walked once.</summary>
public interface IListModelsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListModelsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListModelsPaginator(Pages<ListModelsRequest, ListModelsResponse> pages) : IListModelsPaginator
{
    public IPaginatedEnumerable<ListModelsResponse> Responses => new PaginatedResponse<ListModelsResponse>(pages);
}

/// <summary>All pages of ListPipelineExecutionSteps; can be walked once.</summary>
public interface IListPipelineExecutionStepsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListPipelineExecutionStepsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListPipelineExecutionStepsPaginator(Pages<ListPipelineExecutionStepsRequest, ListPipelineExecutionStepsResponse> pages) : IListPipelineExecutionStepsPaginator
{
    public IPaginatedEnumerable<ListPipelineExecutionStepsResponse> Responses => new PaginatedResponse<ListPipelineExecutionStepsResponse>(pages);
}

/// <summary>All pages of ListPipelineExecutions; can be walked once.</summary>
public interface IListPipelineExecutionsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListPipelineExecutionsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListPipelineExecutionsPaginator(Pages<ListPipelineExecutionsRequest, ListPipelineExecutionsResponse> pages) : IListPipelineExecutionsPaginator
{
    public IPaginatedEnumerable<ListPipelineExecutionsResponse> Responses => new PaginatedResponse<ListPipelineExecutionsResponse>(pages);
}

/// <summary>All pages of ListPipelines; can be walked once.</summary>
public interface IListPipelinesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListPipelinesResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListPipelinesPaginator(Pages<ListPipelinesRequest, ListPipelinesResponse> pages) : IListPipelinesPaginator
{
    public IPaginatedEnumerable<ListPipelinesResponse> Responses => new PaginatedResponse<ListPipelinesResponse>(pages);
}

/// <summary>All pages of ListProjects; can be walked once.</summary>
public interface IListProjectsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListProjectsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListProjectsPaginator(Pages<ListProjectsRequest, ListProjectsResponse> pages) : IListProjectsPaginator
{
    public IPaginatedEnumerable<ListProjectsResponse> Responses => new PaginatedResponse<ListProjectsResponse>(pages);
}

/// <summary>All pages of ListTags; can be walked once.</summary>
public interface IListTagsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListTagsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListTagsPaginator(Pages<ListTagsRequest, ListTagsResponse> pages) : IListTagsPaginator
{
    public IPaginatedEnumerable<ListTagsResponse> Responses => new PaginatedResponse<ListTagsResponse>(pages);
}

/// <summary>All pages of ListUserProfiles; can be walked once.</summary>
public interface IListUserProfilesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListUserProfilesResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListUserProfilesPaginator(Pages<ListUserProfilesRequest, ListUserProfilesResponse> pages) : IListUserProfilesPaginator
{
    public IPaginatedEnumerable<ListUserProfilesResponse> Responses => new PaginatedResponse<ListUserProfilesResponse>(pages);
}
