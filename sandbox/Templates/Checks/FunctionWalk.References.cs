using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

// Ref, Fn::GetAtt, Fn::Sub: what they name must be there.
internal sealed partial class FunctionWalk
{
    private void Ref(TemplateNode argument)
    {
        if (argument.Text is { } name)
            Named(name, argument, "T1710");
        else if (Functions.Call(argument) is { } inner && template.HasLanguageExtensions)
            Call(inner);
        else if (argument is not OpaqueNode)
            findings.Error("T1704", argument, "Ref takes the name of a parameter or resource");
    }

    private void Named(string name, TemplateNode at, string code)
    {
        if (template.Parameters.ContainsKey(name))
            context.UsedParameters.Add(name);
        else if (template.Resources.TryGetValue(name, out var resource))
            Reachable(resource, at);
        else if (!Functions.IsPseudoParameter(name) && !context.HasMacros)
            findings.Error(code, at, $"There is no parameter{(MayUseResources ? " or resource" : "")} '{name}'", Suggest(name));
    }

    private bool MayUseResources => place is Place.Properties or Place.OutputValue;

    private string? Suggest(string name) => findings.Nearest(name,
        template.Parameters.Keys.Concat(MayUseResources ? template.Resources.Keys : []).Concat(Functions.PseudoParameters));

    private void Reachable(TemplateResource resource, TemplateNode at)
    {
        if (!MayUseResources)
            findings.Error("T1708", at, place switch
            {
                Place.ExportName => $"An export's name may not depend on a resource ('{resource.LogicalId}')",
                _ => $"Conditions and rules are decided before there are resources, so they may not refer to '{resource.LogicalId}'",
            });
        else if (resource.Condition is { } needed && choices == 0 && condition is null)
            findings.Warning("T1718", at, $"'{resource.LogicalId}' exists only under the condition '{needed}'; when it is false, this reference fails", $"put it into !If [{needed}, ..., !Ref AWS::NoValue]");
    }

    private void GetAtt(TemplateNode argument)
    {
        if (Functions.Members(argument) is not [var owner, var attribute])
        {
            Arity(argument, "Fn::GetAtt", "a resource's name and an attribute");
            return;
        }
        if (context.Literal(owner, "T1705", "The resource of Fn::GetAtt") is { } name)
            Attribute(name.Value, attribute.Text, owner, attribute);
        if (attribute.Text is null)
            Value(attribute);
    }

    private void Attribute(string name, string? attribute, TemplateNode at, TemplateNode attributeAt)
    {
        if (!template.Resources.TryGetValue(name, out var resource))
        {
            context.UsedParameters.Add(name);
            if (!context.HasMacros)
                findings.Error("T1711", at, template.Parameters.ContainsKey(name) ? $"'{name}' is a parameter, it has no attributes" : $"There is no resource '{name}'",
                    findings.Nearest(name, template.Resources.Keys));
            return;
        }
        Reachable(resource, at);
        if (attribute is null || context.Types.Find(resource.Type) is not { } type || type.HasAttribute(attribute))
            return;
        findings.Error("T1712", attributeAt, $"{resource.Type} has no attribute '{attribute}'",
            findings.Nearest(attribute, type.Attributes) ?? (type.Attributes.Count is > 0 and <= 8 ? $"it has {string.Join(", ", type.Attributes)}" : null));
    }

    private void Sub(TemplateNode argument)
    {
        var members = Functions.Members(argument);
        var text = argument as ScalarNode ?? (members.Count == 2 ? members[0] as ScalarNode : null);
        var own = members.Count == 2 ? members[1] as MapNode : null;
        if (text is null || argument is ListNode && own is null)
        {
            if (argument is not OpaqueNode && !members.Any(member => member is OpaqueNode))
                findings.Error("T1704", argument, "Fn::Sub takes a string, or a list of a string and a mapping of variables");
            Members(argument);
            return;
        }
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in SubText.Split(text.Value))
            if (piece.IsVariable && used.Add(piece.Text) && own?.Find(piece.Text) is null)
                Variable(piece.Text, text);
        foreach (var entry in own?.Entries ?? [])
        {
            if (!used.Contains(entry.Name))
                findings.Warning("T1716", entry.Key, $"The variable '{entry.Name}' does not occur in the text of Fn::Sub", "remove it");
            Value(entry.Value);
        }
    }

    private void Variable(string name, ScalarNode scalar)
    {
        var text = context.Source.Locate(scalar, "${" + name);
        if (!SubText.IsAllowedName(name))
            findings.Error("T1715", text, $"'${{{name}}}' is no variable: names have letters, digits, underscores, periods and colons only", $"write '${{!{name}}}' if the text itself is meant");
        else if (SubText.SplitAttribute(name) is (var owner, { } attribute))
            Attribute(owner, attribute, text, text);
        else
            Named(name, text, "T1713");
    }
}
