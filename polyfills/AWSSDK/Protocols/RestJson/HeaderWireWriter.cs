using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols;

/// <summary>Members as headers: dates as HTTP writes them, lists with commas, the entries of a map under a common prefix.</summary>
internal sealed class HeaderWireWriter(DefaultRequest request) : TextWireWriter
{
    public override void Moment(DateTime value) => Text(StringUtils.FromDateTimeToRFC822(value));

    public override void Items<T>(List<T> items, Action<WireWriter, T> item)
    {
        var list = new Listed();
        foreach (var each in items) item(list, each);
        if (list.Values.Count > 0) Text(string.Join(", ", list.Values));
    }

    protected override void Put(string name, string value) => request.Headers[name] = value;

    protected override string NameOf(string map, string key) => map + key;

    /// <summary>Items that would break the list apart are quoted.</summary>
    private sealed class Listed : TextWireWriter
    {
        public List<string> Values { get; } = [];

        public override void Moment(DateTime value) => Values.Add(StringUtils.FromDateTimeToRFC822(value));

        protected override void Put(string name, string value) => Values.Add(value.AsSpan().IndexOfAny(",\"") < 0 ? value : Quoted(value));

        private static string Quoted(string value) =>
            $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
