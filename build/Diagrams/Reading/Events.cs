using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>EventBridge: what a rule or a schedule starts, and what a rule listens to.</summary>
internal static class Events
{
    private const string GroupType = "AWS::SageMaker::ModelPackageGroup";

    public static void Read(Draft draft)
    {
        foreach (var rule in draft.Of("AWS::Events::Rule"))
        {
            foreach (var target in rule.Properties.At("Targets").Members())
                Start(draft, rule.LogicalId, target.At("Arn"));
            if (rule.Properties.At("EventPattern") is MapNode pattern)
                Listen(draft, rule.LogicalId, pattern);
            Schedule(draft, rule);
        }
        foreach (var schedule in draft.Of("AWS::Scheduler::Schedule"))
        {
            Start(draft, schedule.LogicalId, schedule.Properties.At("Target", "Arn"));
            Schedule(draft, schedule);
        }
    }

    private static void Start(Draft draft, string rule, TemplateNode? arn)
    {
        foreach (var target in draft.Named(arn))
            draft.Link(new Edge(rule, target.LogicalId, EdgeKind.Flow));
        if (draft.Named(arn).Count == 0 && SageMakerPipelines.OfArn(draft, Expression.Text(arn)) is { } pipeline)
            draft.Link(new Edge(rule, pipeline, EdgeKind.Flow));
    }

    private static void Listen(Draft draft, string rule, MapNode pattern)
    {
        var heard = draft.Named(pattern).Select(resource => resource.LogicalId).Where(id => draft.Find(id) is not null).ToList();
        heard.AddRange(pattern.At("detail", "ModelPackageGroupName").Members().Select(Expression.Text).Where(name => name.Length > 0).Select(name => Group(draft, name)));
        foreach (var source in heard.Count > 0 ? heard : [Outside(draft, rule, pattern)])
            draft.Link(new Edge(source, rule, EdgeKind.Flow));
    }

    private static string Group(Draft draft, string name)
    {
        if (draft.ByName(GroupType, name) is { } made)
            return made;
        if (SubText.Split(name) is [{ IsVariable: true } only] && draft.Find(only.Text.Split('.')[0]) is { } named)
            return named.Id;
        var id = $"group:{name}";
        return draft.Find(id)?.Id ?? draft.Put(new Node(
            id, Services.Of(GroupType), "SageMaker model package group", ParameterLabels.Title(draft.Template, name, "Model package group"), "", Lane.Source) { MadeElsewhere = true });
    }

    private static string Outside(Draft draft, string rule, MapNode pattern)
    {
        var what = Expression.Text(pattern.At("detail-type").Members().FirstOrDefault());
        var source = Expression.Text(pattern.At("source").Members().FirstOrDefault());
        var service = source.StartsWith("aws.", StringComparison.Ordinal) ? ServiceName(source[4..]) : source;
        var id = $"event:{source}:{what}";
        return draft.Find(id)?.Id ?? draft.Put(new Node(
            id, Services.Of("AWS::Events::Rule") with { Icon = Icon.Message }, service.Length == 0 ? "Event" : $"{service} event",
            what.Length == 0 ? $"Events for {draft.Find(rule)!.Title}" : Expression.Shortened(what), "", Lane.Source) { MadeElsewhere = true });
    }

    private static string ServiceName(string source) => source switch
    {
        "sagemaker" => "SageMaker",
        "codecommit" => "CodeCommit",
        "codebuild" => "CodeBuild",
        "codepipeline" => "CodePipeline",
        "cloudformation" => "CloudFormation",
        "s3" or "ecr" or "ecs" or "ec2" => source.ToUpperInvariant(),
        _ => Words.Of(source),
    };

    private static void Schedule(Draft draft, TemplateResource rule)
    {
        var expression = Expression.Text(rule.Properties.At("ScheduleExpression"));
        if (expression.Length > 0)
            draft.Mark(rule.LogicalId, new Badge(Icon.Clock, ParameterLabels.Title(draft.Template, expression, expression)));
    }
}
