using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>
/// Writes out what the transform <c>AWS::LanguageExtensions</c> adds to a template before it is deployed: loops, and functions in the
/// place of the name that <c>Ref</c> or <c>Fn::GetAtt</c> refers to. The functions that give values are computed with everything else.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-languageextensions.html</remarks>
public sealed class LanguageExtensions
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html : loops may stand in these.
    private static readonly string[] Looping = ["Conditions", "Resources", "Outputs"];

    // Five loops in one another make more than memory holds; no template may have so many parts anyway.
    private const int MostTurns = 50_000;

    private readonly TemplateEvaluator evaluator;
    private int turns;

    private LanguageExtensions(TemplateEvaluator evaluator) => this.evaluator = evaluator;

    /// <summary>The template written out.</summary>
    /// <param name="template">The template as it was given.</param>
    /// <param name="scope">The stack's place and its parameters.</param>
    /// <exception cref="TemplateException">A loop is malformed, or makes something twice.</exception>
    public static MapNode Expand(Template template, EvaluationScope scope)
    {
        var extensions = new LanguageExtensions(new(template, scope));
        return new(template.Root.Line, template.Root.Column,
            [.. template.Root.Entries.Select(section => Looping.Contains(section.Name) ? section with { Value = extensions.Written(section.Value, Loop.None) } : section)]);
    }

    /// <summary>What AWS says when the transform cannot do its work.</summary>
    internal static TemplateException Failed(string why) => new($"Transform AWS::LanguageExtensions failed with: {why}");

    private TemplateNode Written(TemplateNode node, Loop loop) => node switch
    {
        MapNode map => Written(map, loop),
        ListNode list => new ListNode(list.Line, list.Column, [.. list.Items.Select(item => Written(item, loop))]),
        ScalarNode scalar => loop.Fill(scalar),
        _ => node,
    };

    private TemplateNode Written(MapNode map, Loop loop)
    {
        if (loop.Variable(map) is { } value)
            return value;
        var entries = new List<MapEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Members(map, loop))
            entries.Add(names.Add(entry.Name) ? entry : throw Failed($"Duplicate key {entry.Name}"));
        return Settled(new(map.Line, map.Column, entries) { ShortForm = map.ShortForm, Incomplete = map.Incomplete });
    }

    private IEnumerable<MapEntry> Members(MapNode map, Loop loop)
    {
        foreach (var entry in map.Entries)
            if (Loop.Is(entry))
                foreach (var made in Turns(entry, loop))
                    yield return made;
            else if (entry is { Name: "DeletionPolicy" or "UpdateReplacePolicy", Value: MapNode computed })
                yield return entry with { Value = Name(computed) };
            else
                yield return new(loop.Fill(entry.Key), Written(entry.Value, loop));
    }

    // Fn::ForEach::Name: [identifier, collection, what each turn makes].
    private IEnumerable<MapEntry> Turns(MapEntry entry, Loop outer)
    {
        if (entry.Value is not ListNode { Items: [ScalarNode { Text: { Length: > 0 } identifier }, var collection, MapNode body] })
            throw Failed("Fn::ForEach layout is incorrect");
        if (outer.Depth == Loop.Deepest)
            throw Failed($"Fn::ForEach can be nested {Loop.Deepest} times at most");
        foreach (var value in Values(Written(collection, outer)))
        {
            if (++turns > MostTurns)
                throw Failed("Fn::ForEach makes too much");
            foreach (var made in Members(body, outer.Inside(identifier, value)))
                yield return made;
        }
    }

    private IEnumerable<string> Values(TemplateNode collection)
    {
        foreach (var item in Functions.Call(collection) is null && collection is ListNode list ? list.Items : [collection])
            foreach (var value in evaluator.Evaluate(item) is System.Text.Json.Nodes.JsonArray several ? several : [evaluator.Evaluate(item)])
                yield return JsonText.IsScalar(value) ? JsonText.Of(value) : throw Failed("Fn::ForEach layout is incorrect");
    }

    // A name that is computed is settled now: what refers to what must be known before anything is made.
    private MapNode Settled(MapNode map) => Functions.Call(map) switch
    {
        { Name: "Ref", Argument: MapNode computed } call => With(call, Name(computed)),
        { Name: "Fn::GetAtt", Argument: ListNode { Items: [MapNode computed, ..] } list } call => With(call, new ListNode(list.Line, list.Column, [Name(computed), .. list.Items.Skip(1)])),
        _ => map,
    };

    private ScalarNode Name(MapNode computed) => evaluator.Evaluate(computed) is System.Text.Json.Nodes.JsonValue name
        ? ScalarNode.String(computed.Line, computed.Column, JsonText.Of(name)) : throw Failed("a name must be a text");

    private static MapNode With(FunctionCall call, TemplateNode argument) =>
        new(call.Node.Line, call.Node.Column, [call.Node.Entries[0] with { Value = argument }]) { ShortForm = call.Node.ShortForm };
}
