using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols;

/// <summary>Members that fill a place in the path. AWSSDK.Core encodes them; the slashes of a greedy label, <c>{Key+}</c>, stay.</summary>
internal sealed class LabelWireWriter(DefaultRequest request) : TextWireWriter
{
    public override void Moment(DateTime value) => Text(StringUtils.FromDateTimeToISO8601WithOptionalMs(value));

    protected override void Put(string name, string value)
    {
        var label = $"{{{name}}}";
        request.AddPathResource(request.ResourcePath.Contains(label, StringComparison.Ordinal) ? label : $"{{{name}+}}", value);
    }
}
