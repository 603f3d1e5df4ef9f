using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>Secrets and transports that no structural checker looks at. What it finds it never repeats.</summary>
internal static class SecretsCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var output in context.Template.Outputs.Values)
            context.For(output.Name, () => Output(context, output));
        foreach (var resource in context.Template.Resources.Values)
            context.For(resource.LogicalId, () => Resource(context, resource));
    }

    private static void Output(CheckContext context, TemplateOutput output)
    {
        foreach (var reference in References.In(output.Value))
            if (context.Template.Parameters.TryGetValue(reference.Name, out var parameter) && parameter.NoEcho)
                context.Findings.Error("T2101", reference.At, $"The output shows the NoEcho parameter '{parameter.Name}'", "remove the output");
            else if (context.Template.Resources.TryGetValue(reference.Name, out var resource) && resource.Type == "AWS::IAM::AccessKey" && reference.Attribute == "SecretAccessKey")
                context.Findings.Error("T2101", reference.At, $"The output shows the secret of the access key '{reference.Name}'", "keep it in AWS::SecretsManager::Secret");
    }

    private static void Resource(CheckContext context, TemplateResource resource)
    {
        if (resource.Properties is not { } properties)
            return;
        Walk(context, properties);
        switch (resource.Type)
        {
            case "AWS::ServiceCatalog::CloudFormationProduct" or "AWS::CloudFormation::Stack":
                Transport(context, properties);
                break;
            case "AWS::CodeBuild::Project" when properties["Environment"] is MapNode { } environment:
                Build(context, environment);
                break;
        }
    }

    // Literal values under names that hold secrets, and texts that look like keys wherever they stand.
    private static void Walk(CheckContext context, TemplateNode node)
    {
        if (node is ListNode list)
            foreach (var item in list.Items)
                Walk(context, item);
        if (node is ScalarNode { Kind: ScalarKind.String } text && SecretWords.LooksLikeKey(text.Value))
            context.Findings.Error("T2103", text, "This looks like an access key or token", "keep it in Secrets Manager and write {{resolve:secretsmanager:...}}");
        if (node is not MapNode map)
            return;
        foreach (var entry in map.Entries)
            if (SecretWords.IsSecretName(entry.Name) && entry.Value is ScalarNode { Kind: ScalarKind.String, Value.Length: > 0 } literal && !literal.Value.Contains("{{resolve:", StringComparison.Ordinal))
                context.Findings.Error("T2102", literal, $"{entry.Name} is written out in the template", "keep it in Secrets Manager and write {{resolve:secretsmanager:...}}");
            else
                Walk(context, entry.Value);
    }

    private static void Transport(CheckContext context, TemplateNode node)
    {
        if (node is ListNode list)
            foreach (var item in list.Items)
                Transport(context, item);
        if (node is MapNode map)
            foreach (var entry in map.Entries)
                if (entry.Name is "LoadTemplateFromURL" or "TemplateURL" && Address(entry.Value) is { } address && address.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
                    context.Findings.Error("T2105", address, $"{entry.Name} loads a template over plain http", "use https");
                else
                    Transport(context, entry.Value);
    }

    private static ScalarNode? Address(TemplateNode node) => node as ScalarNode
        ?? (Functions.Call(node) is { Name: "Fn::Sub" } call ? call.Argument as ScalarNode ?? Functions.Members(call.Argument).FirstOrDefault() as ScalarNode : null);

    private static void Build(CheckContext context, MapNode environment)
    {
        if (environment["PrivilegedMode"] is ScalarNode { Value: "true" } privileged)
            context.Findings.Warning("T2106", privileged, "A privileged build has root access to its host", "set it only to build container images");
        foreach (var variable in (environment["EnvironmentVariables"] as ListNode)?.Items.OfType<MapNode>() ?? [])
            if (variable["Name"]?.Text is { } name && SecretWords.IsSecretVariable(name) && (variable["Type"]?.Text ?? "PLAINTEXT") == "PLAINTEXT"
                && variable["Value"] is { } value && !(value.Text?.Contains("{{resolve:", StringComparison.Ordinal) ?? false))
                context.Findings.Error("T2104", value, $"The build variable {name} is a secret in plain text", "use Type: SECRETS_MANAGER");
    }
}
