using System.Text;
using System.Text.Json;

namespace Pipeline.Sandbox.Services.Iam.Simulation;

/// <summary>Where a statement stands in the text of its policy; lines and columns count from one.</summary>
internal sealed record StatementPlace(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The statements of a policy, in order.</summary>
    public static IReadOnlyList<StatementPlace> In(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        var places = new List<StatementPlace>();
        var (inStatement, start, depth) = (false, -1L, 0);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                inStatement = reader.ValueTextEquals("Statement");
            else if (inStatement && start < 0 && reader.TokenType == JsonTokenType.StartObject)
                (start, depth) = (reader.TokenStartIndex, reader.CurrentDepth);
            else if (start >= 0 && reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth)
            {
                places.Add(Between(bytes, (int)start, (int)reader.TokenStartIndex + 1));
                start = -1;
            }
        }
        return places;
    }

    private static StatementPlace Between(byte[] text, int start, int end)
    {
        var (line, column) = At(text.AsSpan(0, start));
        var (endLine, endColumn) = At(text.AsSpan(0, end));
        return new(line, column, endLine, endColumn);
    }

    private static (int Line, int Column) At(ReadOnlySpan<byte> before) =>
        (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
}
