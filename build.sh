#!/usr/bin/env bash
# Compiles the build when its sources changed, then runs it: ./build.sh [targets] [--options]. Arguments and exit code pass through unchanged.
set -euo pipefail

root=${BASH_SOURCE[0]%/*}
[[ $root == "${BASH_SOURCE[0]}" ]] && root=.
unset CDPATH # or cd may go elsewhere, and say where
root=$(cd "$root" && pwd -P)

program=$root/build/bin/Release/net10.0/_build.dll
temp=$root/.nuke/temp
stamp=$temp/build.stamp
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUKE_TELEMETRY_OPTOUT=1

# Where dotnet comes from: the machine, else the copy that an earlier run fetched.
dotnet=$(command -v dotnet || true)
[[ -x $temp/dotnet/dotnet ]] && dotnet=$temp/dotnet/dotnet DOTNET_ROOT=$temp/dotnet && export DOTNET_ROOT

sources() {
    (cd "$root" && find build sandbox polyfills Directory.Build.props Directory.Build.targets Directory.Packages.props global.json \
        \( -name bin -o -name obj \) -prune -o -type f "$@")
}

# The stamp holds what the last build was made of; its own age tells which files were edited since.
fresh() {
    [[ -f $program && -f $stamp && -z $(sources -newer "$stamp" -print) ]] || return 1
    { read -r -d '' recorded || true; } <"$stamp"
    [[ $recorded == "${PublishedPackages:-none}
$(sources -print)" ]]
}

fetch_sdk() {
    local version
    version=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' "$root/global.json" | head -n 1)
    echo "No .NET SDK that global.json accepts ($version): fetching one into .nuke/temp/dotnet" >&2
    mkdir -p "$temp"
    curl -fsSL https://dot.net/v1/dotnet-install.sh -o "$temp/dotnet-install.sh" || {
        echo "Could not reach dot.net. Install the .NET SDK $version or later by hand: https://dotnet.microsoft.com/download" >&2
        exit 3
    }
    bash "$temp/dotnet-install.sh" --jsonfile "$root/global.json" --install-dir "$temp/dotnet" --no-path >&2
    dotnet=$temp/dotnet/dotnet
    export DOTNET_ROOT=$temp/dotnet
}

compile() {
    [[ -n $dotnet ]] && (cd "$root" && "$dotnet" --version >/dev/null 2>&1) || fetch_sdk
    mkdir -p "$temp" 2>/dev/null && [[ -w $temp ]] || {
        echo "Cannot write into $temp. What is compiled and deployed is kept in the checkout: make it writable, or clone it elsewhere." >&2
        exit 3
    }
    if command -v flock >/dev/null; then
        exec 9>"$temp/build.lock"
        flock 9
        fresh && { exec 9>&-; return; }
    fi
    [[ -t 2 ]] && echo "Compiling the build (only when its sources changed) ..." >&2
    printf '%s\n%s\n' "${PublishedPackages:-none}" "$(sources -print)" >"$stamp.new"
    "$dotnet" build "$root/build/_build.csproj" -c Release -nologo -v quiet -tl:off -nodeReuse:false >"$temp/compile.log" 2>&1 || {
        cat "$temp/compile.log" >&2
        exit 1
    }
    mv "$stamp.new" "$stamp"
    command -v flock >/dev/null && exec 9>&-
    return 0
}

case ${1:-} in
    # A shell that completes a word wants an answer at once and nothing else; the program as it is knows one, or nobody does.
    :complete) [[ -f $program && -n $dotnet ]] || exit 0 ;;
    :completion) [[ -f $program && -n $dotnet ]] || compile ;;
    *) fresh || compile ;;
esac

# Published Nuke colours whatever TERM it sees, redirected or not: https://no-color.org
[[ -n ${NO_COLOR:-} || ! -t 1 ]] && export TERM=dumb

# This checkout is meant, wherever it is called from. A --root that was typed wins.
export NUKE_ROOT=$root

exec "$dotnet" "$program" "$@"
