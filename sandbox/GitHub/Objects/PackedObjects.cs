using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>Objects in packs, read through Git: only repositories that somebody imported or packed by hand have them.</summary>
internal static class PackedObjects
{
    public static (ObjectKind Kind, long Size)? Header(string repository, string id)
    {
        var answer = Encoding.ASCII.GetString(GitProcess.Run(repository, ["cat-file", "--batch-check"], Encoding.ASCII.GetBytes(id + "\n")).Output);
        return answer.Split(' ') is [_, var name, var size] && ObjectId.Kind(name) is { } kind ? (kind, long.Parse(size.AsSpan().Trim(), null)) : null;
    }

    public static GitObject? Read(string repository, string id, long limit)
    {
        if (Header(repository, id) is not { } header)
            return null;
        if (header.Size > limit)
            throw new ObjectTooLarge(header.Size);
        return new(header.Kind, GitProcess.Run(repository, ["cat-file", ObjectId.Name(header.Kind), id]).Output);
    }

    public static string? Whole(string repository, string abbreviation)
    {
        var answer = GitProcess.Run(repository, ["rev-parse", "--verify", "--quiet", abbreviation]);
        var id = Encoding.ASCII.GetString(answer.Output).Trim();
        return answer.ExitCode == 0 && ObjectId.IsWhole(id) ? id : null;
    }
}
