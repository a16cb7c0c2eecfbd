#!/usr/bin/env bash
# The conformance suite of the Model Context Protocol against 'negotiate serve', in both revisions that it knows: the scenarios that are
# about a server, and not about tools, prompts and resources of a test server of its own. Needs curl, node and npm; .ci/run sees to them.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
server= proxy=
trap 'kill $server $proxy 2> /dev/null; rm -rf "$work"' EXIT
cp tests/mcp/package.json tests/mcp/with-token.mjs "$work/"
cd "$work"
npm install --silent --no-audit --no-fund || { echo "mcp: npm" >&2; exit 1; }
node=$work/node_modules/node/bin/node # the suite needs a newer one than Debian has

dotnet "$root/src/NegotiationModel.Tool/bin/Debug/net10.0/negotiate.dll" serve --urls http://127.0.0.1:0 > serve.log 2>&1 &
server=$!
for try in $(seq 200); do grep -q '^Ready: ' serve.log && break; sleep 0.2; done
home=$(sed -nE 's/^Ready: (\S+) .*/\1/p' serve.log)
at=${home%%/\?*}
curl -sf --noproxy '*' -X POST "$at/begin?scenario=used-car&token=${home#*token=}" -o begun || { cat serve.log; exit 1; }
token=$(curl -sf --noproxy '*' "$home" | sed -nE 's/.*\/negotiations\/used-car\?token=([^"]+)".*/\1/p' | head -n 1)
"$node" with-token.mjs "$at" "$token" > proxy.log &
proxy=$!
for try in $(seq 100); do grep -q '^listening ' proxy.log && break; sleep 0.1; done
port=$(sed -nE 's/^listening //p' proxy.log)

failed=0
run() {
  timeout 60 "$node" node_modules/@modelcontextprotocol/conformance/dist/index.js server --url "http://127.0.0.1:$port/negotiations/used-car/mcp" \
    --scenario "$1" --spec-version "$2" > "$1.log" 2>&1 || { cat "$1.log"; echo "mcp: $1, $2" >&2; failed=1; }
}
for scenario in server-initialize ping tools-list; do run "$scenario" 2025-06-18; run "$scenario" 2025-11-25; done
for scenario in server-sse-multiple-streams dns-rebinding-protection; do run "$scenario" 2025-11-25; done
[ "$failed" = 0 ] && echo "mcp: the conformance suite found nothing"
exit "$failed"
