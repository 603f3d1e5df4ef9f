using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

// Functions over texts and lists.
public sealed partial class TemplateEvaluator
{
    // The text of a node that must resolve to a scalar.
    private string Text(TemplateNode node) =>
        Value(node) is JsonValue value && !ReferenceEquals(value, NoValue)
            ? JsonText.Of(value)
            : throw new TemplateException($"Template error: a string is expected at line {node.Line}, column {node.Column}");

    private JsonValue Join(FunctionCall call)
    {
        if (Functions.Members(call.Argument) is not [ScalarNode delimiter, var list] || Value(list) is not JsonArray items || !items.All(JsonText.IsScalar))
            throw new TemplateException("Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.");
        return JsonValue.Create(string.Join(delimiter.Kind == ScalarKind.Null ? "" : delimiter.Value, items.Select(JsonText.Of)));
    }

    private JsonArray Split(FunctionCall call)
    {
        if (Functions.Members(call.Argument) is not [ScalarNode { Value.Length: > 0 } delimiter, var source] || Value(source) is not JsonValue text)
            throw new TemplateException("Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.");
        return [.. JsonText.Of(text).Split(delimiter.Value).Select(part => JsonValue.Create(part))];
    }

    private JsonNode? Select(FunctionCall call)
    {
        if (Functions.Members(call.Argument) is not [var position, var list] || Value(list) is not JsonArray items
            || !int.TryParse(Text(position), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
            throw new TemplateException("Template error: Fn::Select requires a list argument with two elements: an integer index and a list");
        return index >= 0 && index < items.Count && items[index] is { } item
            ? item.DeepClone()
            : throw new TemplateException($"Template error: Fn::Select cannot select nonexistent value at index {index}");
    }

    private JsonValue Base64(FunctionCall call) => Value(call.Argument) is JsonValue text && !ReferenceEquals(text, NoValue)
        ? JsonValue.Create(Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonText.Of(text))))
        : throw new TemplateException("Template error: every Fn::Base64 object must have a String-typed value.");

    private JsonValue Length(FunctionCall call) => Value(call.Argument) is JsonArray items
        ? JsonValue.Create(items.Count)
        : throw new TemplateException("Template error: Fn::Length requires a list");

    private JsonValue ToJsonString(FunctionCall call) => Value(call.Argument) is { } value and (JsonObject or JsonArray)
        ? JsonValue.Create(value.ToJsonString(Relaxed))
        : throw new TemplateException("Template error: Fn::ToJsonString requires an object or a list");

    // The escaping of the default encoder, for HTML pages, would change what reaches the resource.
    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
