// Written by generate/generate.py from the API model application-autoscaling-2016-02-06; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ApplicationAutoScaling.Model;

/// <summary>The operations of Application Auto Scaling that answer page by page.</summary>
public interface IApplicationAutoScalingPaginatorFactory
{
    /// <summary>All pages of DescribeScalableTargets.</summary>
    IDescribeScalableTargetsPaginator DescribeScalableTargets(DescribeScalableTargetsRequest request);

    /// <summary>All pages of DescribeScalingPolicies.</summary>
    IDescribeScalingPoliciesPaginator DescribeScalingPolicies(DescribeScalingPoliciesRequest request);

    /// <summary>All pages of DescribeScheduledActions.</summary>
    IDescribeScheduledActionsPaginator DescribeScheduledActions(DescribeScheduledActionsRequest request);
}

/// <inheritdoc/>
internal sealed class ApplicationAutoScalingPaginatorFactory(IAmazonApplicationAutoScaling client) : IApplicationAutoScalingPaginatorFactory
{
    public IDescribeScalableTargetsPaginator DescribeScalableTargets(DescribeScalableTargetsRequest request) =>
        new DescribeScalableTargetsPaginator(new(request, client.DescribeScalableTargetsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IDescribeScalingPoliciesPaginator DescribeScalingPolicies(DescribeScalingPoliciesRequest request) =>
        new DescribeScalingPoliciesPaginator(new(request, client.DescribeScalingPoliciesAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IDescribeScheduledActionsPaginator DescribeScheduledActions(DescribeScheduledActionsRequest request) =>
        new DescribeScheduledActionsPaginator(new(request, client.DescribeScheduledActionsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of DescribeScalableTargets; can be walked once.</summary>
public interface IDescribeScalableTargetsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<DescribeScalableTargetsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<ScalableTarget> ScalableTargets { get; }
}

/// <inheritdoc/>
internal sealed class DescribeScalableTargetsPaginator(Pages<DescribeScalableTargetsRequest, DescribeScalableTargetsResponse> pages) : IDescribeScalableTargetsPaginator
{
    public IPaginatedEnumerable<DescribeScalableTargetsResponse> Responses => new PaginatedResponse<DescribeScalableTargetsResponse>(pages);

    public IPaginatedEnumerable<ScalableTarget> ScalableTargets =>
        new PaginatedResultKeyResponse<DescribeScalableTargetsResponse, ScalableTarget>(pages, static page => page.ScalableTargets ?? new List<ScalableTarget>());
}

/// <summary>All pages of DescribeScalingPolicies; can be walked once.</summary>
public interface IDescribeScalingPoliciesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<DescribeScalingPoliciesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<ScalingPolicy> ScalingPolicies { get; }
}

/// <inheritdoc/>
internal sealed class DescribeScalingPoliciesPaginator(Pages<DescribeScalingPoliciesRequest, DescribeScalingPoliciesResponse> pages) : IDescribeScalingPoliciesPaginator
{
    public IPaginatedEnumerable<DescribeScalingPoliciesResponse> Responses => new PaginatedResponse<DescribeScalingPoliciesResponse>(pages);

    public IPaginatedEnumerable<ScalingPolicy> ScalingPolicies =>
        new PaginatedResultKeyResponse<DescribeScalingPoliciesResponse, ScalingPolicy>(pages, static page => page.ScalingPolicies ?? new List<ScalingPolicy>());
}

/// <summary>All pages of DescribeScheduledActions; can be walked once.</summary>
public interface IDescribeScheduledActionsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<DescribeScheduledActionsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<ScheduledAction> ScheduledActions { get; }
}

/// <inheritdoc/>
internal sealed class DescribeScheduledActionsPaginator(Pages<DescribeScheduledActionsRequest, DescribeScheduledActionsResponse> pages) : IDescribeScheduledActionsPaginator
{
    public IPaginatedEnumerable<DescribeScheduledActionsResponse> Responses => new PaginatedResponse<DescribeScheduledActionsResponse>(pages);

    public IPaginatedEnumerable<ScheduledAction> ScheduledActions =>
        new PaginatedResultKeyResponse<DescribeScheduledActionsResponse, ScheduledAction>(pages, static page => page.ScheduledActions ?? new List<ScheduledAction>());
}
