namespace Nuke.Common.Completion;

/// <summary>
/// What a shell evaluates once to complete <c>build.sh</c>. Many repositories have a script of that name, and another
/// one's must not be run by a press of the tab key: only those that were set up are asked.
/// </summary>
internal static class ShellSetup
{
    internal static string Bash(string root) => Text(root, """
        __nuke_build_roots+=(@ROOT@)
        __nuke_build() {
            local script=$1 root known line current words found
            [[ $script == "~"* ]] && script=$HOME${script#"~"}
            [[ $script == */* ]] || script=$(type -P "$script") || return 0
            root=$(unset CDPATH; cd -- "$(dirname -- "$script")" 2>/dev/null && pwd -P) || return 0
            for known in "${__nuke_build_roots[@]}" ""; do [[ $known == "$root" ]] && break; done
            [[ -n $known ]] || return 0
            line=${COMP_LINE:0:COMP_POINT}
            read -ra words <<<"$line"
            [[ $line == *[[:space:]] ]] && words+=("")
            found=$("$script" :complete "${words[@]:1}" 2>/dev/null </dev/null) || return 0
            current=${words[${#words[@]} - 1]}
            COMPREPLY=()
            while IFS=$'\t' read -r line _; do
                # Bash takes what follows an equals sign for a word of its own.
                [[ $current == -*=* ]] && line=${line#*=}
                [[ -n $line ]] && COMPREPLY+=("$line")
            done <<<"$found"
        }
        complete -o default -F __nuke_build build.sh
        """);

    internal static string Zsh(string root) => Text(root, """
        (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
        typeset -gaU __nuke_build_roots
        __nuke_build_roots+=(@ROOT@)
        __nuke_build() {
            local script=${(Q)words[1]} found line
            local -a texts shown
            script=${script/#\~/$HOME}
            [[ $script == */* ]] || script=$(whence -p -- $script) || return 1
            (( ${__nuke_build_roots[(Ie)${script:A:h}]} )) || { _files; return }
            found=$("$script" :complete "${(@Q)words[2,CURRENT]}" 2>/dev/null </dev/null) || return 1
            for line in ${(f)found}; do
                texts+=("${line%%$'\t'*}")
                shown+=("${line/$'\t'/  -- }")
            done
            (( $#texts )) || { _files; return }
            # -U: the build has matched them already, and takes spellings that differ in case and dashes.
            compadd -U -l -d shown -- $texts
        }
        compdef __nuke_build build.sh
        """);

    private static string Text(string root, string script) => script.ReplaceLineEndings("\n").Replace("@ROOT@", "'" + root.Replace("'", "'\\''") + "'");
}
