using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pipeline.Sandbox.State;

/// <summary>A record as it was journalled, read into an object only when somebody asks for it: a start reads thousands, a run looks at few.</summary>
internal sealed class Row<T> where T : class
{
    private ReadOnlyMemory<byte> json;
    private T? record;

    public Row(ReadOnlyMemory<byte> json) => this.json = json;

    public Row(T record) => this.record = record;

    public T Read(JsonTypeInfo<T>? type)
    {
        if (record is null)
        {
            record = type is null ? JsonSerializer.Deserialize<T>(json.Span) : JsonSerializer.Deserialize(json.Span, type);
            json = default;
        }
        return record!;
    }
}
