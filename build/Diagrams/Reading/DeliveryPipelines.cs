using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>CodePipeline: its actions as the rows of its card, and what each action takes or works on.</summary>
internal static class DeliveryPipelines
{
    public static void Read(Draft draft)
    {
        var accounts = new Accounts(draft);
        foreach (var pipeline in draft.Of("AWS::CodePipeline::Pipeline"))
        {
            var actions = Actions(pipeline.Properties).ToArray();
            draft.Put(draft.Find(pipeline.LogicalId)! with { Steps = [.. actions.Select(one => one.Step)] });
            for (var index = 0; index < actions.Length; index++)
                Link(draft, accounts, pipeline.LogicalId, index, actions[index].Node);
            foreach (var store in draft.Named(pipeline.Properties.At("ArtifactStore")).Concat(draft.Named(pipeline.Properties.At("ArtifactStores"))))
                if (store.Type == "AWS::S3::Bucket")
                    draft.Link(new Edge(pipeline.LogicalId, store.LogicalId, EdgeKind.Use));
        }
    }

    private static IEnumerable<(Step Step, TemplateNode Node)> Actions(MapNode? properties)
    {
        foreach (var stage in properties.At("Stages").Members())
        {
            var name = Expression.Text(stage.At("Name"));
            var actions = stage.At("Actions").Members().ToArray();
            foreach (var action in actions)
            {
                var own = Expression.Text(action.At("Name"));
                var approval = Category(action) == "Approval";
                var title = Words.Of(actions.Length == 1 && name.Length > 0 ? name : own);
                yield return (new Step(name, title.Length > 0 ? title : "Action", approval ? "A person approves" : ProviderName(Provider(action)), approval), action);
            }
        }
    }

    private static void Link(Draft draft, Accounts accounts, string pipeline, int step, TemplateNode action)
    {
        var used = draft.Named(action.At("Configuration")).Select(resource => resource.LogicalId).Where(id => draft.Find(id) is { Lane: var lane } && lane != Lane.Roles && id != pipeline);
        if (Category(action) == "Source")
        {
            var sources = used.ToArray();
            foreach (var source in sources.Length > 0 ? sources : [OutsideSources.Put(draft, action, Provider(action))])
                draft.Link(new Edge(source, pipeline, EdgeKind.Flow) { ToStep = step });
            return;
        }
        var targets = Provider(action).StartsWith("CloudFormation", StringComparison.Ordinal) ? [Stack(draft, accounts, action)]
            : Provider(action) == "CodeBuild" && draft.ByName("AWS::CodeBuild::Project", Expression.Text(action.At("Configuration", "ProjectName"))) is { } named ? [named]
            : used;
        foreach (var target in targets)
            draft.Link(new Edge(pipeline, target, EdgeKind.Flow) { FromStep = step });
    }

    private static string Stack(Draft draft, Accounts accounts, TemplateNode action)
    {
        var name = Expression.Text(action.At("Configuration", "StackName") ?? action.At("Configuration", "StackSetName"));
        var role = Expression.Text(action.At("RoleArn"));
        var lane = accounts.Of(role.Length > 0 ? role : Expression.Text(action.At("Configuration", "RoleArn")));
        var id = $"stack:{lane.Order}:{name}";
        if (draft.Find(id) is not null)
            return id;
        var template = Expression.Text(action.At("Configuration", "TemplatePath"));
        return draft.Put(new Node(
            id, Services.Of("AWS::CloudFormation::Stack"), "CloudFormation stack", ParameterLabels.Title(draft.Template, name, "Stack"),
            template.Length == 0 ? "" : $"made from {template[(template.LastIndexOf(':') + 1)..]}", lane) { MadeElsewhere = true });
    }

    private static string Category(TemplateNode action) => Expression.Text(action.At("ActionTypeId", "Category"));

    private static string ProviderName(string provider) => provider == "CodeStarSourceConnection" ? "Git connection" : provider;

    private static string Provider(TemplateNode action) => Expression.Text(action.At("ActionTypeId", "Provider"));
}
