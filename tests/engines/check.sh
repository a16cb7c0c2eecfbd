#!/usr/bin/env bash
# Has engines that are not ours play the exported machines and compares what they do with what we say; see ../README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
for needed in dotnet node npm spin gcc; do
  command -v "$needed" >/dev/null || { echo "$needed is missing (on Debian: apt-get install -y $needed)" >&2; exit 2; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/*.mjs "$here"/package.json "$work"
(cd "$work" && npm install --no-package-lock --no-audit --no-fund --loglevel=error >/dev/null)

tool="$here/../../src/NegotiationModel.Tool"
dotnet build "$tool" --nologo -v quiet >&2
for machine in negotiation proposal condition agreement; do
  for format in dot xstate scxml promela; do
    dotnet run --no-build --project "$tool" -- diagram "$machine" --format "$format" >"$work/$machine.$format"
  done
done

status=0
(cd "$work" && node check.mjs) || status=$?
[ -f "$work/last-run.md" ] && cp "$work/last-run.md" "$here/last-run.md"
exit "$status"
