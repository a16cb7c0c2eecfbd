#!/usr/bin/env bash
# Opens what the library shows in a browser: no error of the HTML checker, no violation that axe finds in light or dark, no request,
# no console message, nothing wider than a phone, and the whole story there without script. Needs chromium, curl, java, node, npm and python3; .ci/run sees to them.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
fail() { echo "pages: $*" >&2; failed=1; }

tool() { dotnet run --project src/NegotiationModel.Tool --no-build -- "$@"; }
for scenario in $(tool scenarios | cut -d' ' -f1); do
  tool show "$scenario" -o "$work/$scenario.html" || fail "$scenario cannot be shown"
done
tool analyze coalition --html "$work/analyze.html" > /dev/null || fail "analyze"
tool simulate used-car --rounds 20 --html "$work/simulate.html" > /dev/null || fail "simulate"
tool tournament used-car job-offer --rounds 20 --html "$work/tournament.html" > /dev/null || fail "tournament"
tool explore used-car --until 2 --html "$work/explore.html" > /dev/null || fail "explore"
tool sheets single-text -o "$work/sheets" > /dev/null && mv "$work/sheets/lowland.html" "$work/sheets/teacher.html" "$work/" || fail "sheets"
mkdir "$work/tables"
seed=0
for one in boulware conceder random; do for other in boulware hardliner linear; do
  seed=$((seed + 1))
  tool simulate used-car --strategies $one,$other --rounds 12 --seed $seed --log "$work/tables/$seed.negotiation.json" > /dev/null || fail "table $seed"
done; done
tool debrief "$work/tables" -o "$work/debrief.html" --names > /dev/null || fail "debrief"
tool debrief single-text -o "$work/debrief-one.html" > /dev/null || fail "debrief of one"
tool show used-car --picture machine --format html -o "$work/machine.html" || fail "machine"

for app in src/Samples/Notebooks/*.cs; do
  dotnet run "$app" -- "$work/notebook-$(basename "$app" .cs).html" || fail "$app writes no page"
done

# The page of the service, as its host sees it with talks begun, and as who has no token.
dotnet src/NegotiationModel.Tool/bin/Debug/net10.0/negotiate.dll serve --urls http://127.0.0.1:0 > "$work/serve.log" 2>&1 &
serving=$!
for try in $(seq 100); do grep -q '^Ready: ' "$work/serve.log" && break; sleep 0.2; done
home=$(sed -nE 's/^Ready: (\S+) .*/\1/p' "$work/serve.log")
server=${home%%/\?*}
curl -sf --noproxy '*' -X POST "$server/begin?scenario=used-car&token=${home#*token=}" -o "$work/begun" || fail "serve begins nothing"
curl -sf --noproxy '*' "$home" -o "$work/serve.html" || fail "the page of serve"
curl -s --noproxy '*' "$server/" -o "$work/serve-asking.html" || fail "the page of serve for others"
grep -q used-car "$work/serve.html" || fail "the page of serve lists nothing"
kill "$serving" && wait "$serving"

cp tests/pages/package.json "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund) || { fail "npm"; exit 1; }
java -jar "$work/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only "$work"/*.html || fail "the HTML checker found errors"

# Not on the disk's own quota for shared memory, and silent about everything of the browser's own.
browse() {
  timeout 120 chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" --virtual-time-budget=10000 "$@"
}
for page in "$work"/*.html; do
  name=$(basename "$page" .html)
  browse --enable-logging=stderr --log-net-log="$work/net.json" --dump-dom "file://$page" > "$work/dom" 2> "$work/log" || fail "$name does not open"
  grep -i ":CONSOLE" "$work/log" && fail "$name writes to the console"
  python3 "$root/tests/pages/inspect_page.py" "$page" "$work/dom" "$work/net.json" "$work/node_modules/axe-core/axe.min.js" "$work/axe.page" || fail "$name"
  mv "$work/axe.page" "$work/axe-page.htm"
  # A window cannot be as narrow as a phone, a frame can.
  cat > "$work/phone.htm" << 'END'
<!DOCTYPE html><title>A phone</title><iframe src="axe-page.htm" width="360" height="740" style="border:0"></iframe>
<script>onmessage = told => { document.body.append(Object.assign(document.createElement("pre"), { id: "phone", textContent: told.data })); };</script>
END
  browse --dump-dom "file://$work/phone.htm" 2> /dev/null | grep -o '<pre id="phone">[^<]*' > "$work/phone"
  grep -qx '<pre id="phone">360:0' "$work/phone" || fail "$name at 360 pixels, and how much wider it is: $(sed 's/.*>//' "$work/phone")"
  for scheme in 0 1; do # dark, light
    browse --blink-settings=preferredColorScheme=$scheme --dump-dom "file://$work/axe-page.htm" 2> /dev/null | grep -o '<pre id="axe">.*</pre>' > "$work/axe"
    grep -q "\"isDark\":$([ $scheme = 0 ] && echo true || echo false),\"violations\":\[\]" "$work/axe" || { cut -c1-2000 "$work/axe"; fail "$name: axe, scheme $scheme"; }
  done
done
[ "$failed" = 0 ] && echo "pages: $(ls "$work"/*.html | wc -l) pages, nothing found"
exit "$failed"
