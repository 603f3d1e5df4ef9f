using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>What a value turns out to be once its functions are resolved, as far as that can be told.</summary>
internal enum Result { Unknown, Text, List, Mapping }

/// <summary>Tells what a value resolves to.</summary>
internal static class ResultOf
{
    public static Result Node(Template template, TemplateNode node) => Functions.Call(node) is { } call ? Call(template, call) : node switch
    {
        ScalarNode => Result.Text,
        ListNode => Result.List,
        MapNode { Incomplete: false } => Result.Mapping,
        _ => Result.Unknown,
    };

    private static Result Call(Template template, FunctionCall call) => call.Name switch
    {
        "Fn::Sub" or "Fn::Join" or "Fn::Base64" or "Fn::ImportValue" or "Fn::ToJsonString" or "Fn::Length" => Result.Text,
        "Fn::Split" or "Fn::GetAZs" or "Fn::Cidr" => Result.List,
        "Ref" => Reference(template, call.Argument.Text),
        "Fn::If" when Functions.Members(call.Argument) is [_, var yes, var no] => Node(template, yes) is var one && Node(template, no) == one ? one : Result.Unknown,
        _ => Result.Unknown,
    };

    private static Result Reference(Template template, string? name) => name switch
    {
        null or "AWS::NoValue" => Result.Unknown,
        "AWS::NotificationARNs" => Result.List,
        _ when template.Parameters.TryGetValue(name, out var parameter) => parameter.IsList ? Result.List : Result.Text,
        _ => Result.Text,
    };
}
