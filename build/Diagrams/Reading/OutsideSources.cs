using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>Where a pipeline's source comes from when the template names it and does not make it.</summary>
internal static class OutsideSources
{
    // https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html
    private static readonly string[] Names = ["FullRepositoryId", "RepositoryName", "Repo", "S3Bucket", "ImageName"];

    public static string Put(Draft draft, TemplateNode action, string provider)
    {
        var name = Names.Select(key => Expression.Text(action.At("Configuration", key))).FirstOrDefault(text => text.Length > 0) ?? "";
        var id = $"source:{provider}:{name}";
        if (draft.Find(id) is not null)
            return id;
        var service = Of(provider);
        var kind = service.Icon == Icon.Branch ? "Git repository" : $"{service.Name} source";
        return draft.Put(new Node(id, service with { Lane = Lane.Source }, kind, ParameterLabels.Title(draft.Template, name, "Source"), "", Lane.Source) { MadeElsewhere = true });
    }

    private static Service Of(string provider) => Services.Of(provider switch
    {
        "S3" => "AWS::S3::Bucket",
        "ECR" => "AWS::ECR::Repository",
        _ => "AWS::CodeCommit::Repository",
    });
}
