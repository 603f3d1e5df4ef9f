namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>
/// The script that Git runs before a push moves a branch: what GitHub refuses, it refuses. What it has to know of the pusher and the
/// repository comes in variables, so that it is the same for all.
/// </summary>
/// <remarks>https://git-scm.com/docs/githooks#update</remarks>
internal static class UpdateHook
{
    public const string Protected = "SANDBOX_PROTECTED";
    public const string Workflows = "SANDBOX_WORKFLOWS";

    private const string Script = """
        #!/bin/sh
        ref=$1 old=$2 new=$3
        none=0000000000000000000000000000000000000000
        case "
        $SANDBOX_PROTECTED
        " in *"
        $ref
        "*)
            if test "$new" = $none; then
                echo "error: GH006: Protected branch update failed for $ref."; echo "error: Cannot delete a protected branch"; exit 1
            fi
            if test "$old" != $none && ! git merge-base --is-ancestor "$old" "$new"; then
                echo "error: GH006: Protected branch update failed for $ref."; echo "error: Cannot force-push to this branch"; exit 1
            fi;;
        esac
        if test "$SANDBOX_WORKFLOWS" = refused && test "$new" != $none; then
            before=$old
            test "$before" != $none || before=$(git rev-parse --verify --quiet HEAD) || before=4b825dc642cb6eb9a060e54bf8d69288fbee4904
            file=$(git diff-tree -r --name-only --no-renames "$before" "$new" -- .github/workflows | head -n 1)
            if test -n "$file"; then
                echo "refusing to allow a Personal Access Token to create or update workflow \`$file\` without \`workflow\` scope"; exit 1
            fi
        fi
        exit 0

        """;

    public static void Write(string repository)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(repository, "hooks")).FullName, "update");
        File.WriteAllText(path, Script.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
