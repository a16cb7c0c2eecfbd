#!/usr/bin/env bash
# Runs the notebooks as a reader does: in the kernel of .NET Interactive under Jupyter, with packages packed from here. Fails when a cell
# fails, shows nothing, or shows a tree of properties in place of a table or a picture. Needs jupyter-nbconvert and python3; .ci/run sees
# to them. Brings the kernel along where there is none.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
fail() { echo "notebooks: $*" >&2; failed=1; }

for package in NegotiationModel NegotiationModel.Pictures; do
  dotnet pack "src/$package" --output "$work/feed" --nologo -v quiet || exit 1
done
export PATH="$work/tools:$PATH"
command -v dotnet-interactive > /dev/null \
  || dotnet tool install Microsoft.dotnet-interactive --version 1.0.712001 --tool-path "$work/tools" > "$work/log" \
  || { cat "$work/log"; exit 1; }

# The kernel restores in a folder for temporary files and knows the feed from the configuration above it. Of a version that does not change
# the packages must be those just packed, so they are not taken from where the machine keeps what it has restored.
mkdir -p "$work/tmp" "$work/jupyter/kernels"
export TMPDIR="$work/tmp" NUGET_PACKAGES="$work/packages" JUPYTER_PATH="$work/jupyter"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT=1
echo '<configuration><packageSources><add key="feed" value="feed" /></packageSources></configuration>' > "$work/nuget.config"
dotnet-interactive jupyter install --path "$work/jupyter/kernels" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }

cp src/Samples/Notebooks/*.ipynb "$work/"
cd "$work"
for notebook in *.ipynb; do
  jupyter-nbconvert --to notebook --execute --allow-errors --ExecutePreprocessor.timeout=300 --output-dir done "$notebook" > log 2>&1 \
    || { cat log; fail "$notebook does not run"; continue; }
  python3 "$root/tests/notebooks/inspect_outputs.py" "done/$notebook" || fail "$notebook"
done
[ "$failed" = 0 ] && echo "notebooks: $(ls done/*.ipynb | wc -l) run, nothing found"
exit "$failed"
