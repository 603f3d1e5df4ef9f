using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>Holds a launch or an update to the TEMPLATE constraints of its path.</summary>
internal sealed class LaunchRules(CatalogState state)
{
    /// <exception cref="TemplateException">A rule is broken.</exception>
    public async Task RequireAsync(ProductStack stack, Scope here, ProvisionedProduct aim, IReadOnlyList<GivenParameter> parameters)
    {
        var rules = state.Constraints.Under(here.Of(aim.Owner).Prefix).Select(row => row.Value)
            .Where(one => one.Type == "TEMPLATE" && one.PortfolioId == aim.PortfolioId && one.ProductId == aim.ProductId)
            .ToList();
        if (rules.Count == 0)
            return;
        var present = (await stack.FindAsync())?.Objects("Parameters").ToDictionary(one => one.Need("ParameterKey"), one => one.Text("ParameterValue") ?? "") ?? [];
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in parameters)
            given[one.Key] = one.Previous ? present.GetValueOrDefault(one.Key) ?? "" : one.Value ?? "";
        foreach (var rule in rules)
            ConstraintAssertions.Require(rule.Parameters, state.TemplateOf(here, aim), given, here);
    }
}
