using Amazon.SageMaker.Model;

namespace Pipeline.Aws.SageMaker;

/// <summary>Reads which SageMaker projects were made from templates in S3.</summary>
public sealed class ProjectReader(AwsSession session)
{
    private const int PageSize = 100;

    /// <summary>The projects of a region with the addresses of their templates; those of Service Catalog are left out.</summary>
    /// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeProject.html</remarks>
    public async Task<IReadOnlyList<TemplateProject>> FromTemplatesAsync(CancellationToken cancellation)
    {
        var names = new List<string>();
        var request = new ListProjectsRequest { MaxResults = PageSize };
        do
        {
            var page = await session.SageMaker.ListProjectsAsync(request, cancellation).As("sagemaker:ListProjects");
            names.AddRange((page.ProjectSummaryList ?? []).Where(one => one.ProjectStatus?.Value != "DeleteCompleted").Select(one => one.ProjectName));
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        var projects = await SideBySide.EachAsync(names, (name, stop) =>
            session.SageMaker.DescribeProjectAsync(new DescribeProjectRequest { ProjectName = name }, stop).As("sagemaker:DescribeProject"), cancellation);
        return
        [
            .. projects.SelectMany(project => (project.TemplateProviderDetails ?? []).Select(provider => provider.CfnTemplateProviderDetail)
                .Where(template => template?.TemplateURL is not null).Select(template => new TemplateProject(project.ProjectName, template.TemplateURL))),
        ];
    }
}

/// <summary>A project that was made from a template in S3.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="TemplateUrl">The template's address.</param>
public sealed record TemplateProject(string Name, string TemplateUrl);
