#!/usr/bin/env bash
# How long does the tool take to tell a scenario, from its start to its end, beside a program that does nothing? Both published
# the same way, as ReadyToRun, and run in turns. The ratio of the medians is what to keep; it needs two cores that are free.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-40}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

program() {
  mkdir "$work/$1"
  echo "$2" > "$work/$1/Program.cs"
  echo '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>' > "$work/$1/$1.csproj"
  publish "$work/$1" "$1"
}

publish() {
  dotnet publish "$1" --configuration Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true --output "$work/bin/$2" --artifacts-path "$work/artifacts/$2" -nodeReuse:false --nologo --verbosity quiet
}

# Appends the milliseconds of one run to a file.
run() {
  local name=$1 before=$EPOCHREALTIME after
  shift
  "$@" > /dev/null
  after=$EPOCHREALTIME
  echo $(( (${after/./} - ${before/./}) )) >> "$work/$name.times"
}

median() { sort -n "$work/$1.times" | sed -n "$(( (rounds + 1) / 2 ))p"; }

program empty 'return;'
program hello 'System.Console.WriteLine("Hello, World!");'
publish src/NegotiationModel.Tool negotiate

for (( round = 0; round < rounds; round++ )); do
  run empty "$work/bin/empty/empty"
  run hello "$work/bin/hello/hello"
  run negotiate "$work/bin/negotiate/negotiate" replay moscow-kyiv
done

awk -v empty="$(median empty)" -v hello="$(median hello)" -v tool="$(median negotiate)" 'BEGIN {
  printf "an empty program             %6.1f ms   1\n", empty / 1000
  printf "one that says hello          %6.1f ms   %.2f\n", hello / 1000, hello / empty
  printf "negotiate replay moscow-kyiv %6.1f ms   %.2f\n", tool / 1000, tool / empty
}'
