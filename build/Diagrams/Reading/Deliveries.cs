using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Reading;

/// <summary>Queues, streams, topics and buckets that call something when there is news.</summary>
internal static class Deliveries
{
    public static void Read(Draft draft)
    {
        foreach (var mapping in draft.Of("AWS::Lambda::EventSourceMapping"))
            foreach (var source in draft.Named(mapping.Properties.At("EventSourceArn")))
                foreach (var function in draft.Named(mapping.Properties.At("FunctionName")))
                    draft.Link(new Edge(source.LogicalId, function.LogicalId, EdgeKind.Flow));
        foreach (var subscription in draft.Of("AWS::SNS::Subscription"))
            foreach (var topic in draft.Named(subscription.Properties.At("TopicArn")))
                foreach (var endpoint in draft.Named(subscription.Properties.At("Endpoint")))
                    draft.Link(new Edge(topic.LogicalId, endpoint.LogicalId, EdgeKind.Flow));
        foreach (var (node, resource) in draft.Cards)
            foreach (var told in draft.Named(resource.Properties.At("NotificationConfiguration")).Concat(draft.Named(resource.Properties.At("Subscription"))))
                draft.Link(new Edge(node.Id, told.LogicalId, EdgeKind.Flow));
        foreach (var (node, _) in draft.Cards.Where(card => card.Node.Service.Icon == Icon.Message && !draft.Edges.Any(edge => edge.From == card.Node.Id)))
            draft.Put(node with { Lane = Lane.Messages });
    }
}
