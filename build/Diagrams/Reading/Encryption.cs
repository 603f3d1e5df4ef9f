using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Reading;

/// <summary>Which key encrypts what is stored. Services that only pass a key on would add lines and no knowledge.</summary>
internal static class Encryption
{
    public static void Read(Draft draft)
    {
        foreach (var (node, resource) in draft.Cards.Where(card => card.Node.Lane == Lane.Storage))
            foreach (var key in Uses.Named(draft, resource).Where(used => used.Type == "AWS::KMS::Key"))
                draft.Link(new Edge(key.LogicalId, node.Id, EdgeKind.Encryption));
    }
}
