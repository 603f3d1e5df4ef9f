namespace Nuke.Common.Completion;

/// <summary>What a shell asks for: <c>:complete WORD...</c> or <c>:completion SHELL</c> instead of targets and options.</summary>
internal sealed record CompletionRequest
{
    private const string Candidates = ":complete";
    private const string Setup = ":completion";

    private CompletionRequest(string verb, IReadOnlyList<string> words)
    {
        IsSetup = verb == Setup;
        Words = words;
    }

    /// <summary>Whether the shell's set-up is wanted rather than candidates.</summary>
    internal bool IsSetup { get; }

    /// <summary>The words after the program's name up to the cursor, the last one being typed; or the shell's name.</summary>
    internal IReadOnlyList<string> Words { get; }

    internal static CompletionRequest? Of(IReadOnlyList<string> arguments) =>
        arguments is [Candidates or Setup, ..] ? new CompletionRequest(arguments[0], [.. arguments.Skip(1)]) : null;
}
