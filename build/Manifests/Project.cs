using Pipeline.Failures;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests;

/// <summary>What <c>seedfarmer.yaml</c> at the root says about the repository as a whole.</summary>
/// <param name="Name">The project's name, at most 35 characters; part of every stack name and parameter path.</param>
/// <param name="Description">What it is; may be empty.</param>
public sealed record Project(string Name, string Description)
{
    /// <summary>The file's path from the root.</summary>
    public const string File = "seedfarmer.yaml";

    /// <summary>
    /// Reads the file. Unknown keys in manifests are problems here, unless it says
    /// <c>manifestValidationFailOnUnknownFields: false</c>; seed-farmer passes over them unless it says true.
    /// </summary>
    /// <param name="root">The repository.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Project Read(RootFolder root, ProblemList problems)
    {
        if (root.Documents(File, problems) is not [var document, ..] documents || Fields.Of(document, "the file", problems) is not { } fields)
            return new Project("", "");
        if (documents.Count > 1)
            problems.Add(Codes.WrongType, $"{File} holds one document only", documents[1].Location, "remove the second one");
        var name = fields.RequiredText("project");
        Names.Check("project", name, Names.ProjectLength, problems);
        var description = fields.Text("description")?.Value ?? "";
        // Of interest to seed-farmer itself only.
        fields.Text("projectPolicyPath");
        fields.Take("seedfarmerVersion");
        problems.ToleratesUnknownKeys = fields.Flag("manifestValidationFailOnUnknownFields") is false;
        fields.Finish();
        return new Project(name.Value, description);
    }
}
