using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols;

/// <summary>Members behind the question mark: a list repeats its name, a map brings the names along; AWSSDK.Core encodes both sides.</summary>
internal sealed class UrlQueryWireWriter(DefaultRequest request) : TextWireWriter
{
    public override void Moment(DateTime value) => Text(StringUtils.FromDateTimeToISO8601WithOptionalMs(value));

    protected override void Put(string name, string value)
    {
        if (request.ParameterCollection.TryGetValue(name, out var before) && before is StringListParameterValue list) list.Value.Add(value);
        else request.ParameterCollection.Add(name, [value]);
    }
}
