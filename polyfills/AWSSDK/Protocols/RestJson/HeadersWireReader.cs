using Amazon.Runtime.Internal.Transform;

namespace Amazon.Protocols;

/// <summary>A map whose entries are the headers of a common prefix.</summary>
internal sealed class HeadersWireReader(IWebResponseData head, string prefix) : MembersWireReader(static _ => null)
{
    public override IEnumerable<KeyValuePair<string, WireReader>> Entries()
    {
        foreach (var name in head.GetHeaderNames())
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) yield return new(name[prefix.Length..], new TextWireReader(head.GetHeaderValue(name)));
        }
    }
}
