using Nuke.Common.CommandLine;

namespace Nuke.Common.Completion;

/// <summary>What is printed for a shell, and nothing else: a line for each candidate, its description after a tab; or the set-up.</summary>
internal static class CompletionAnswer
{
    /// <exception cref="InvalidCommandLineException">The shell has no set-up here.</exception>
    internal static IEnumerable<string> To(CompletionRequest request, string root, Func<Candidates> offer)
    {
        if (!request.IsSetup)
            return offer().For(request.Words).Select(Line);
        return request.Words switch
        {
            ["bash"] => [ShellSetup.Bash(root)],
            ["zsh"] => [ShellSetup.Zsh(root)],
            [var shell] => throw new InvalidCommandLineException($":completion: '{shell}' is not one of bash, zsh."),
            _ => throw new InvalidCommandLineException(":completion needs the name of a shell: ./build.sh :completion bash, or zsh."),
        };
    }

    private static string Line(Candidate candidate)
    {
        var about = candidate.About.ReplaceLineEndings(" ").Replace('\t', ' ');
        return about.Length > 0 ? $"{candidate.Text}\t{about}" : candidate.Text;
    }
}
