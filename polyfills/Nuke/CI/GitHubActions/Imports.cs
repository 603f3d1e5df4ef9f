namespace Nuke.Common.CI.GitHubActions;

/// <summary>The variables through which a job gives values to parameters.</summary>
internal static class Imports
{
    private const string TokenVariable = "GITHUB_TOKEN";
    private const string TokenExpression = "${{ secrets.GITHUB_TOKEN }}";

    internal static IReadOnlyList<KeyValuePair<string, string>> Of(GitHubActionsAttribute attribute, BuildFacts facts)
    {
        var variables = new List<KeyValuePair<string, string>>();
        foreach (var input in attribute.OnWorkflowDispatchRequiredInputs.Concat(attribute.OnWorkflowDispatchOptionalInputs))
            Add(Variable(facts, input), $"${{{{ github.event.inputs.{input} }}}}");
        foreach (var secret in attribute.ImportSecrets)
            Add(Variable(facts, secret), $"${{{{ secrets.{Spelling.Secret(secret)} }}}}");
        if (attribute.EnableGitHubToken)
            Add(TokenVariable, TokenExpression);
        return variables;

        void Add(string name, string value)
        {
            if (!variables.Exists(variable => variable.Key == name))
                variables.Add(new(name, value));
        }
    }

    /// <summary>The variable that feeds a parameter; a name that is no parameter's is passed on as it is, for the tools that the build calls.</summary>
    internal static string Variable(BuildFacts facts, string name) => facts.Parameter(name) switch
    {
        { Name: var parameter } => parameter.Replace("-", "_"),
        null => name,
    };

    internal static bool HandsOnToken(GitHubActionsAttribute attribute) =>
        attribute.EnableGitHubToken || attribute.ImportSecrets.Any(secret => Spelling.Secret(secret) == TokenVariable);
}
