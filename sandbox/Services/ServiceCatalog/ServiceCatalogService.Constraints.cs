using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>CreateConstraint. One LAUNCH, STACKSET and RESOURCE_UPDATE constraint per product and portfolio, and LAUNCH and STACKSET exclude one another.</summary>
    public JsonObject? CreateConstraint(Call call)
    {
        var (scope, portfolioId, productId) = (Scope.Of(call), call.Input.Need("PortfolioId"), call.Input.Need("ProductId"));
        var (type, parameters) = (call.Input.Need("Type"), call.Input.Need("Parameters"));
        ConstraintRules.Check(type, parameters);
        lock (gate)
        {
            NeedPortfolio(scope, portfolioId);
            NeedProduct(scope, productId);
            NeedAssociation(scope, portfolioId, productId);
            var claim = Tokens.Claim(call, "cons-");
            if (state.Constraints.Find(scope.Key(claim.Id)) is not { } constraint)
            {
                CheckOthers(scope, portfolioId, productId, type);
                constraint = new(
                    claim.Id, portfolioId, productId, type, parameters, call.Input.Text("Description"),
                    call.Account, world.Clock.GetUtcNow(), claim.Key);
                Tokens.Keep(claim);
                state.Constraints.Put(scope.Key(constraint.Id), constraint);
            }
            return Answer(constraint);
        }
    }

    /// <summary>DescribeConstraint.</summary>
    public JsonObject? DescribeConstraint(Call call) => Answer(NeedConstraint(Scope.Of(call), call.Input.Need("Id")));

    /// <summary>UpdateConstraint: its description and its parameters.</summary>
    public JsonObject? UpdateConstraint(Call call)
    {
        var (scope, id) = (Scope.Of(call), call.Input.Need("Id"));
        lock (gate)
        {
            var present = NeedConstraint(scope, id);
            var constraint = present with
            {
                Description = call.Input.Text("Description") ?? present.Description,
                Parameters = call.Input.Text("Parameters") ?? present.Parameters,
            };
            ConstraintRules.Check(constraint.Type, constraint.Parameters);
            state.Constraints.Put(scope.Key(id), constraint);
            return Answer(constraint);
        }
    }

    /// <summary>DeleteConstraint.</summary>
    public JsonObject? DeleteConstraint(Call call)
    {
        var (scope, id) = (Scope.Of(call), call.Input.Need("Id"));
        lock (gate)
        {
            var constraint = NeedConstraint(scope, id);
            state.Constraints.Remove(scope.Key(id));
            Tokens.Forget(constraint.Token);
            return [];
        }
    }

    /// <summary>ListConstraintsForPortfolio, of all its products or of one.</summary>
    public JsonObject? ListConstraintsForPortfolio(Call call)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        NeedPortfolio(scope, portfolioId);
        var constraints = ConstraintsOf(scope, portfolioId, call.Input.Text("ProductId")).Select(constraint => KeyValuePair.Create(constraint.Id, constraint));
        return Paging.Of(call.Input, constraints).Answer("ConstraintDetails", Details.Of);
    }

    private Constraint NeedConstraint(Scope scope, string id) =>
        state.Constraints.Find(scope.Key(id)) ?? throw Refusals.NotFound("Constraint", id);

    private IEnumerable<Constraint> ConstraintsOf(Scope scope, string portfolioId, string? productId) => state.Constraints.Under(scope.Prefix)
        .Select(row => row.Value)
        .Where(constraint => constraint.PortfolioId == portfolioId && (productId is null || constraint.ProductId == productId));

    private void CheckOthers(Scope scope, string portfolioId, string productId, string type)
    {
        var present = ConstraintsOf(scope, portfolioId, productId).ToList();
        if (ConstraintRules.OnlyOne(type) && present.Any(other => other.Type == type))
            throw Refusals.Duplicate($"A {type} constraint already exists for product {productId} in portfolio {portfolioId}.");
        var excluded = type switch { "LAUNCH" => "STACKSET", "STACKSET" => "LAUNCH", _ => "" };
        if (present.Any(other => other.Type == excluded))
            throw Refusals.Invalid($"A {type} constraint cannot be combined with a {excluded} constraint for product {productId} in portfolio {portfolioId}.");
        Quotas.Check(present.Count, Quotas.ConstraintsPerProductAndPortfolio, "constraints per product and portfolio");
    }

    private JsonObject Answer(Constraint constraint) => new()
    {
        ["ConstraintDetail"] = Details.Of(constraint),
        ["ConstraintParameters"] = constraint.Parameters,
        ["Status"] = StatusOf(constraint.Created),
    };
}
