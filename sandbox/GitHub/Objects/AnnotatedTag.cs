using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>A tag with a message of its own.</summary>
internal sealed record AnnotatedTag(string Object, ObjectKind Kind, string Name, Signature Tagger, string Message)
{
    public static AnnotatedTag Parse(ReadOnlySpan<byte> content)
    {
        var (fields, message) = Fields.Read(content);
        string Of(string name) => fields.FirstOrDefault(field => field.Name == name).Value ?? "";
        return new(Of("object"), ObjectId.Kind(Of("type")) ?? ObjectKind.Commit, Of("tag"), Signature.Parse(Of("tagger")), message);
    }

    public byte[] Write() => Encoding.UTF8.GetBytes($"object {Object}\ntype {ObjectId.Name(Kind)}\ntag {Name}\ntagger {Tagger}\n\n{Message}");
}
