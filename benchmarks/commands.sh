#!/usr/bin/env bash
# Times whole commands side by side, warm and with nothing to change. Needs hyperfine (apt-get install hyperfine).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

command -v hyperfine >/dev/null || { echo "hyperfine is missing: apt-get install hyperfine" >&2; exit 3; }

./build.sh DeployPortfolio >/dev/null
./build.sh DeployEndpoint >/dev/null
table=$(mktemp)
trap 'rm -f "$table"' EXIT
hyperfine --shell=none --warmup 2 --runs "${1:-15}" --style none --export-markdown "$table" \
    --command-name 'the program, --help' 'dotnet build/bin/Release/net10.0/_build.dll --help' \
    --command-name './build.sh --help' './build.sh --help' \
    --command-name './build.sh LintTemplates' './build.sh LintTemplates' \
    --command-name './build.sh Plan' './build.sh Plan' \
    --command-name './build.sh DeployPortfolio, unchanged' './build.sh DeployPortfolio' \
    --command-name './build.sh DeployEndpoint, unchanged' './build.sh DeployEndpoint' \
    --command-name './build.sh InvokeEndpoint' './build.sh InvokeEndpoint' \
    --command-name './build.sh ListEndpoints' './build.sh ListEndpoints'
cat "$table"
