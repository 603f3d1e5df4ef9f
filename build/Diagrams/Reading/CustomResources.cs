using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Reading;

/// <summary>Custom resources call a function when the stack is made, changed or deleted.</summary>
internal static class CustomResources
{
    public static void Read(Draft draft)
    {
        foreach (var (node, resource) in draft.Cards.Where(card => card.Resource.IsCustom))
            foreach (var function in draft.Named(resource.Properties.At("ServiceToken")))
                draft.Link(new Edge(node.Id, function.LogicalId, EdgeKind.Flow));
        foreach (var (node, _) in draft.Cards.Where(card => card.Node.Lane == Lane.Delivery))
        {
            var callers = draft.Edges.Where(edge => edge.To == node.Id).Select(edge => draft.Find(edge.From)!).ToArray();
            if (callers.Length > 0 && callers.All(caller => caller.Lane == Lane.LifeCycle))
                draft.Put(node with { Lane = Lane.LifeCycle });
        }
    }
}
