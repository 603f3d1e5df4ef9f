// Written by generate/generate.py from the API model codebuild-2016-10-06; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model;

/// <summary>The answer of BatchGetBuilds.</summary>
public partial class BatchGetBuildsResponse : AmazonWebServiceResponse
{
    public List<Build> Builds { get; set; } = Collections.List<Build>();

    /// <summary>1 to 100 items.</summary>
    public List<string> BuildsNotFound { get; set; } = Collections.List<string>();

    internal static BatchGetBuildsResponse FromWire(WireReader reader) => new()
    {
        Builds = reader.List("builds", Build.FromWire),
        BuildsNotFound = reader.List("buildsNotFound", static item => item.Text()),
    };
}

/// <summary>The answer of BatchGetProjects.</summary>
public partial class BatchGetProjectsResponse : AmazonWebServiceResponse
{
    public List<Project> Projects { get; set; } = Collections.List<Project>();

    /// <summary>1 to 100 items.</summary>
    public List<string> ProjectsNotFound { get; set; } = Collections.List<string>();

    internal static BatchGetProjectsResponse FromWire(WireReader reader) => new()
    {
        Projects = reader.List("projects", Project.FromWire),
        ProjectsNotFound = reader.List("projectsNotFound", static item => item.Text()),
    };
}

/// <summary>The answer of ListBuilds.</summary>
public partial class ListBuildsResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 100 items.</summary>
    public List<string> Ids { get; set; } = Collections.List<string>();

    public string NextToken { get; set; }

    internal static ListBuildsResponse FromWire(WireReader reader) => new()
    {
        Ids = reader.List("ids", static item => item.Text()),
        NextToken = reader.String("nextToken"),
    };
}

/// <summary>The answer of ListBuildsForProject.</summary>
public partial class ListBuildsForProjectResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 100 items.</summary>
    public List<string> Ids { get; set; } = Collections.List<string>();

    public string NextToken { get; set; }

    internal static ListBuildsForProjectResponse FromWire(WireReader reader) => new()
    {
        Ids = reader.List("ids", static item => item.Text()),
        NextToken = reader.String("nextToken"),
    };
}

/// <summary>The answer of ListProjects.</summary>
public partial class ListProjectsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    /// <summary>1 to 100 items.</summary>
    public List<string> Projects { get; set; } = Collections.List<string>();

    internal static ListProjectsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("nextToken"),
        Projects = reader.List("projects", static item => item.Text()),
    };
}

/// <summary>The answer of StartBuild.</summary>
public partial class StartBuildResponse : AmazonWebServiceResponse
{
    public Build Build { get; set; }

    internal static StartBuildResponse FromWire(WireReader reader) => new()
    {
        Build = reader.Structure("build", Build.FromWire),
    };
}

/// <summary>The answer of StopBuild.</summary>
public partial class StopBuildResponse : AmazonWebServiceResponse
{
    public Build Build { get; set; }

    internal static StopBuildResponse FromWire(WireReader reader) => new()
    {
        Build = reader.Structure("build", Build.FromWire),
    };
}
