using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>A role is a badge of what runs under it; one that nothing here runs under keeps its card.</summary>
internal static class Roles
{
    public static void Fold(Draft draft)
    {
        var worn = draft.Nodes.SelectMany(node => node.Badges).ToHashSet();
        foreach (var (node, resource) in draft.Cards.Where(card => card.Resource.Type != "AWS::IAM::Role"))
        {
            foreach (var role in Under(draft, resource.Properties).Concat(OfVariables(draft, resource)).Where(role => !draft.Claimed.Contains((node.Id, role.LogicalId))).Distinct())
            {
                draft.Mark(node.Id, Badge(role));
                worn.Add(Badge(role));
            }
        }
        foreach (var role in draft.Of("AWS::IAM::Role").Where(role => worn.Contains(Badge(role))).ToArray())
            draft.Remove(role.LogicalId);
    }

    public static Badge Badge(TemplateResource role) => new(Icon.Role, Words.Of(role.LogicalId));

    private static IEnumerable<TemplateResource> Under(Draft draft, TemplateNode? value) => value switch
    {
        MapNode map => map.Entries.SelectMany(entry => IsRole(entry.Name) ? RolesIn(draft, entry.Value) : entry.Name.Contains("Policy", StringComparison.Ordinal) ? [] : Under(draft, entry.Value)),
        ListNode list => list.Items.SelectMany(item => Under(draft, item)),
        _ => [],
    };

    private static IEnumerable<TemplateResource> OfVariables(Draft draft, TemplateResource resource) =>
        BuildEnvironments.Variables(resource).Where(one => one.Name.Contains("ROLE", StringComparison.OrdinalIgnoreCase)).SelectMany(one => RolesIn(draft, one.Value));

    private static IEnumerable<TemplateResource> RolesIn(Draft draft, TemplateNode? value) => draft.Named(value).Where(resource => resource.Type == "AWS::IAM::Role");

    private static bool IsRole(string property) =>
        property.EndsWith("Role", StringComparison.Ordinal) || property.EndsWith("RoleArn", StringComparison.OrdinalIgnoreCase);
}
