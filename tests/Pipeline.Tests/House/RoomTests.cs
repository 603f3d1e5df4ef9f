namespace Pipeline.Tests.House;

/// <summary>Who may know whom. A room that needs a neighbour it may not know is a design question, not a using directive.</summary>
public class RoomTests
{
    public static TheoryData<string, string[]> Walls => new()
    {
        { "build/Manifests", ["Nuke", "Amazon", "Octokit", "Scriban", "System.Console", "Console.", "TimeProvider", "Pipeline.Aws", "Pipeline.Rendering", "Pipeline.Reporting", "Pipeline.Modules", "Pipeline.Sandbox", "Environment.GetEnvironmentVariable"] },
        { "build/Endpoints", ["Nuke", "Amazon", "Octokit", "Scriban", "System.Console", "Console.", "TimeProvider", "Pipeline.Aws", "Pipeline.Reporting", "Pipeline.Modules", "Pipeline.Sandbox", "Environment.GetEnvironmentVariable"] },
        { "build/Failures", ["Nuke", "Amazon", "Octokit", "Scriban", "Console.", "TimeProvider", "Pipeline.Aws", "Pipeline.Rendering", "Pipeline.Reporting", "Pipeline.Manifests", "Pipeline.Modules", "Pipeline.Sandbox"] },
        { "build/Rendering", ["Nuke", "Amazon", "Octokit", "System.Net", "HttpClient", "Console.", "Environment.GetEnvironmentVariable", "Pipeline.Aws", "Pipeline.Diagrams", "Pipeline.Reporting", "Pipeline.Modules", "Pipeline.Sandbox"] },
        { "build/Diagrams", ["Nuke", "Amazon", "Octokit", "Scriban", "System.Net", "HttpClient", "Console.", "TimeProvider", "File.", "Directory.", "Path.", "Environment.", "DateTime", "Random", "Pipeline.Aws", "Pipeline.Failures", "Pipeline.Manifests", "Pipeline.Modules", "Pipeline.Rendering", "Pipeline.Reporting", "Pipeline.Sandbox.Serving", "Pipeline.Sandbox.Services", "Pipeline.Sandbox.State"] },
        { "build/Inference", ["Nuke", "Amazon", "Octokit", "Scriban", "Console.", "TimeProvider", "DateTime", "Random", "File.", "Directory.", "Environment.", "System.Net", "Pipeline.Aws", "Pipeline.Failures", "Pipeline.Manifests", "Pipeline.Modules", "Pipeline.Rendering", "Pipeline.Reporting", "Pipeline.Sandbox"] },
        { "build/Endpoints/Advice", ["Nuke", "Amazon", "Octokit", "Scriban", "Console.", "TimeProvider", "DateTime", "Random", "File.", "Directory.", "Path.", "Environment.", "System.Net", "Pipeline.Aws", "Pipeline.Failures", "Pipeline.Manifests", "Pipeline.Modules", "Pipeline.Rendering", "Pipeline.Reporting", "Pipeline.Sandbox"] },
        { "build/Aws", ["Nuke", "Octokit", "Scriban", "Console.", "Pipeline.Manifests", "Pipeline.Rendering", "Pipeline.Modules", "Pipeline.Sandbox", "DateTime.Now", "DateTime.UtcNow"] },
        { "build/Aws/CloudFormation", ["Amazon.ServiceCatalog", "Amazon.S3", "Amazon.SimpleSystemsManagement", "Amazon.SecurityToken"] },
        { "build/Aws/ServiceCatalog", ["Amazon.CloudFormation", "Amazon.S3", "Amazon.SimpleSystemsManagement", "Amazon.SecurityToken"] },
        { "build/Aws/S3", ["Amazon.CloudFormation", "Amazon.ServiceCatalog", "Amazon.SimpleSystemsManagement", "Amazon.SecurityToken"] },
        { "build/Aws/Parameters", ["Amazon.CloudFormation", "Amazon.ServiceCatalog", "Amazon.S3", "Amazon.SecurityToken"] },
        { "build/HuggingFace", ["Nuke", "Amazon", "Octokit", "Scriban", "Console.", "TimeProvider", "Pipeline.Aws", "Pipeline.Endpoints", "Pipeline.Manifests", "Pipeline.Modules", "Pipeline.Rendering", "Pipeline.Reporting", "Pipeline.Sandbox", "Environment.GetEnvironmentVariable"] },
        { "build/GitHub", ["Nuke", "Amazon", "Scriban", "Console.", "Pipeline.Aws", "Pipeline.Manifests", "Pipeline.Rendering", "Pipeline.Modules", "Pipeline.Preflight", "Pipeline.Sandbox", "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Environment.GetEnvironmentVariable"] },
        { "build/Reporting", ["Nuke", "Amazon", "Octokit", "Scriban", "Pipeline.Aws", "Pipeline.Manifests", "Pipeline.Rendering", "Pipeline.Modules", "Pipeline.Sandbox", "DateTime.Now"] },
        { "build/Aws/CodeBuild", ["Amazon.CloudFormation", "Amazon.CloudWatchLogs", "Amazon.S3", "Amazon.SecretsManager", "Amazon.SecurityToken"] },
        { "build/Endpoints/Packing", ["Nuke", "Amazon", "Octokit", "Scriban", "System.Net", "Console.", "TimeProvider", "Pipeline.Aws", "Pipeline.Modules", "Pipeline.Reporting", "Pipeline.Sandbox", "Environment.GetEnvironmentVariable"] },
        { "build/Modules", ["Nuke", "Amazon.", "Octokit", "Scriban", "Console.", "DateTime.Now"] },
        { "build/Preflight", ["Nuke", "Amazon.", "Octokit", "Scriban", "Console."] },
        { "sandbox", ["Nuke", "Amazon.", "Octokit", "Scriban", "Pipeline.Aws", "Pipeline.Manifests", "Pipeline.Rendering", "Pipeline.Reporting", "Pipeline.Failures", "Pipeline.GitHub", "Pipeline.Modules"] },
        { "polyfills", ["Pipeline."] },
    };

    [Theory]
    [MemberData(nameof(Walls))]
    public void A_room_knows_only_the_neighbours_it_may(string room, string[] forbidden)
    {
        var seen = Repository.Files(room, ".cs")
            .SelectMany(file => file.Lines.Select((line, index) => (file.Name, Code: WithoutComments(line), Number: index + 1)))
            .Where(line => forbidden.Any(name => Names(line.Code, name)))
            .Select(line => $"{line.Name}:{line.Number}: {line.Code.Trim()}")
            .ToArray();
        Assert.Empty(seen);
    }

    [Fact]
    public void Only_the_build_class_names_Nuke()
    {
        var others = Repository.Files("build", ".cs")
            .Where(file => !Path.GetFileName(file.Name).StartsWith("Build", StringComparison.Ordinal))
            .Where(file => file.Lines.Any(line => line.StartsWith("using Nuke", StringComparison.Ordinal)));
        Assert.Empty(others.Select(file => file.Name));
    }

    [Fact]
    public void An_interface_of_ours_has_two_real_implementations()
    {
        var types = typeof(Layout).Assembly.GetTypes();
        var lonely = types.Where(type => type.IsInterface && type.Namespace?.StartsWith("Pipeline.", StringComparison.Ordinal) == true)
            .Where(type => types.Count(one => one.IsClass && one.IsAssignableTo(type)) < 2);
        Assert.Empty(lonely);
    }

    private static string WithoutComments(string line)
    {
        var comment = line.IndexOf("//", StringComparison.Ordinal);
        return comment < 0 || line[..comment].Count(letter => letter == '"') % 2 == 1 ? line : line[..comment];
    }

    // "Nuke" forbids the namespace, "Console." the members of the class, both as whole words.
    private static bool Names(string code, string name)
    {
        for (var at = code.IndexOf(name, StringComparison.Ordinal); at >= 0; at = code.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var before = at == 0 ? ' ' : code[at - 1];
            var quoted = code[..at].Count(letter => letter == '"') % 2 == 1;
            if (!quoted && !char.IsLetterOrDigit(before) && before != '.' && before != '_')
                return true;
        }
        return false;
    }
}
