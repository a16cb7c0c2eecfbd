#!/usr/bin/env bash
# Plays a class of seven in browsers: by keyboard alone, on a narrow screen, without script, with a server that is killed in the middle,
# and with no violation that axe finds on any page. Needs chromium, node and npm; .ci/run sees to them. With NEGOTIATION_SHOTS=FOLDER
# every page is also kept as a picture.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp tests/class/package.json tests/class/play.mjs "$work/"
cd "$work"
npm install --silent --no-audit --no-fund || { echo "class: npm" >&2; exit 1; }
timeout 600 node play.mjs "$root/src/NegotiationModel.Tool/bin/Debug/net10.0/negotiate.dll"
