using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Tests.Templates.Evaluation;

[Behaviour("Templates", "the order of resources")]
public class DependencyGraphTests
{
    [Fact]
    public void Every_kind_of_reference_orders_resources()
    {
        var graph = Of("""
            A: {Type: T, Properties: {V: !Ref D}}
            B: {Type: T, Properties: {V: !GetAtt A.Arn}}
            C: {Type: T, Properties: {V: !Sub ['${B}-${Own}-${!A}', {Own: !Ref A}]}}
            D: {Type: T}
            E: {Type: T, DependsOn: [C, D]}
            """);
        Assert.Equal(["D", "A", "B", "C", "E"], graph.Order());
        Assert.Equal(["B", "A"], graph.Needs("C"));
        Assert.Equal(["A", "E"], graph.NeededBy("D"));
    }

    [Fact]
    public void A_circle_is_refused_by_name_and_told_in_its_order()
    {
        var graph = Of("""
            Z: {Type: T, Properties: {V: !Ref B}}
            B: {Type: T, DependsOn: C}
            C: {Type: T, Properties: {V: !Sub '${Z.Arn}'}}
            X: {Type: T, DependsOn: Z}
            """);
        Assert.Equal(["Z", "B", "C"], graph.Cycle());
        Assert.Equal("Circular dependency between resources: [B, C, Z]", Assert.Throws<TemplateException>(graph.Order).Message);
    }

    [Fact]
    public void A_resource_that_refers_to_itself_is_a_circle() =>
        Assert.Equal(["A"], Of("A: {Type: T, Properties: {V: !GetAtt A.Arn}}").Cycle());

    [Fact]
    public void Five_hundred_resources_in_a_chain_are_ordered()
    {
        var chain = string.Join('\n', Enumerable.Range(0, 500).Select(i => $"R{i}: {{Type: T, DependsOn: [{(i < 499 ? $"R{i + 1}" : "")}]}}"));
        var order = Of(chain).Order();
        Assert.Equal(("R499", "R0", 500), (order[0], order[^1], order.Count));
    }

    private static DependencyGraph Of(string resources) =>
        DependencyGraph.Of(Template.Parse("Resources:\n" + string.Join('\n', resources.Split('\n').Select(line => "  " + line))));
}
