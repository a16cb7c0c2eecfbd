// A class of seven in browsers. See check.sh.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { chromium } from "playwright-core";

const tool = process.argv[2];
const shots = process.env.NEGOTIATION_SHOTS;
if (shots) mkdirSync(shots, { recursive: true });
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const people = ["Anna", "Boris", "Chen", "Dina", "Emil", "Fatima", "Goran"];
const port = 20000 + Math.floor(Math.random() * 20000);
const pages = new Set();
let failures = 0;

function check(is, words) {
  if (!is) { failures++; console.error(`class: ${words}`); }
}

// What starting needs, and not what others take: five seconds of a processor, and ten by the clock where nobody else wants one.
function checkStart(pid, began) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13).map(Number);
  const crowd = Math.max(1, loadavg()[0] / cpus().length);
  const took = (Date.now() - began) / 1000;
  check((user + system) / 100 < 5, `it took ${(user + system) / 100} seconds of a processor until people could join`);
  check(took < 10 * crowd, `it took ${took} seconds until people could join, on a machine that ${crowd.toFixed(1)} share`);
}

// The command as a teacher types it: its address and code are read from what it prints.
async function start(scenario = "used-car") {
  const server = spawn("dotnet", [tool, "class", scenario, "--port", port, "--data", `${scenario}.class.db`], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  const began = Date.now();
  await new Promise((done, failed) => {
    server.stdout.on("data", data => { printed += data; if (printed.includes("Ctrl+C")) done(); });
    server.on("exit", code => failed(new Error(`the command ended with ${code}: ${printed}`)));
  });
  checkStart(server.pid, began);
  server.removeAllListeners("exit");
  return { server, teacher: printed.match(/http:\/\/localhost\S*\/teacher\/\S+/)[0], code: printed.match(/with the code (\S+)/)[1] };
}

async function kill(server) {
  const gone = new Promise(done => server.on("exit", done));
  server.kill("SIGKILL");
  await gone;
}

// A live page may go to the same address by itself at the same moment, more than once after the server was killed. Then it is opened again.
async function visit(page, address) {
  for (let at = 1; ; at++) {
    try {
      await page.goto(address);
      return;
    } catch (wrong) {
      if (at === 10) throw wrong;
      await page.waitForTimeout(500);
    }
  }
}

// What axe finds. It fails when the page renews itself meanwhile.
async function audit(page) {
  await page.waitForLoadState();
  return await page.evaluate(async source => {
    (0, eval)(source);
    return (await axe.run()).violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(" ").slice(0, 300)}`);
  }, axe);
}

// Looks for violations, in light and in dark, and that nothing is wider than the screen.
async function look(page, name, hasScript = true) {
  pages.add(name);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const violations = !hasScript ? [] : await audit(page).catch(() => audit(page)).catch(wrong => [`axe did not run: ${wrong.message.slice(0, 300)}`]);
    check(violations.length === 0, `${name}, ${colorScheme}: ${violations.join("; ")}`);
    if (shots) await page.screenshot({ path: `${shots}/${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.waitForLoadState();
  if (!hasScript) return;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(wide <= 0, `${name} is ${wide} pixels wider than the screen`);
}

// Presses Tab until the element has the focus, as somebody without a mouse does.
async function reach(page, selector) {
  for (let at = 0; at < 120; at++) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} cannot be reached by Tab on ${page.url()}`);
}

async function type(page, selector, text) {
  await reach(page, selector);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

async function press(page, selector) {
  await reach(page, selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

// Sends it all the same where the page asks.
async function send(page, selector) {
  await press(page, selector);
  if (await page.locator("#asked").count()) await press(page, "#sure");
}

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-dev-shm-usage"] });
let running = await start();
try {
  const outside = [];
  async function open(options) {
    const context = await browser.newContext({ bypassCSP: true, ...options }); // for axe, which pages do not let in
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("request", request => { if (!request.url().startsWith(`http://localhost:${port}/`)) outside.push(request.url()); });
    page.on("console", message => check(message.type() !== "error" || /422|ERR_|Failed to load/.test(message.text()), `console: ${message.text()}`));
    return page;
  }

  const teacher = await open({ viewport: { width: 1200, height: 900 } });
  await teacher.goto(running.teacher);
  await look(teacher, "teacher-before");
  const screen = await open({ viewport: { width: 1200, height: 900 } });
  await screen.goto(new URL(await teacher.locator("#invite").getAttribute("href"), teacher.url()).href);
  check(!screen.url().includes("/teacher/"), "the projector shows the teacher's address");
  await look(screen, "screen-join");
  const seats = [];
  for (const [at, name] of people.entries()) {
    const page = await open({ viewport: { width: 320, height: 640 }, javaScriptEnabled: true });
    await page.goto(`http://localhost:${port}/?code=${running.code}`);
    if (at === 0) await look(page, "join");
    await type(page, "#name", name);
    await press(page, "button[type=submit]");
    seats.push(page);
  }
  await look(seats[0], "waiting");
  const strict = await open({ viewport: { width: 320, height: 640 }, bypassCSP: false });
  await strict.goto(`http://localhost:${port}/`);
  await strict.click("summary");
  await strict.fill("#personal", await seats[0].locator(".code").last().innerText());
  await strict.click("details button");
  await strict.waitForSelector("#waiting");
  await teacher.waitForFunction(() => document.body.innerText.includes("7 people are here"));
  await teacher.fill("#minutes", "abc");
  await press(teacher, "#begin-round");
  await look(teacher, "teacher-minutes");
  await teacher.goto(running.teacher);
  await teacher.fill("#minutes", "30");
  await press(teacher, "#begin-round");
  await look(teacher, "teacher-begun");

  // Pages are live: nobody reloads. One has its policy on, which lets in the class's own script and nothing else.
  await strict.waitForSelector("#offer", { timeout: 30_000 });
  await Promise.all(seats.map(page => page.waitForFunction(() => document.querySelector("#offer"))));
  const title = page => page.locator("h1").innerText();
  const place = async page => (await page.locator("#head").innerText()).match(/table (\d+)/)[1];
  const first = { seller: null, buyer: null };
  for (const page of seats)
    if (await place(page) === "1") first[(await title(page)).includes("Bondar") ? "seller" : "buyer"] = page;
  const { seller, buyer } = first;
  await look(seller, "seat-before");

  // Times go on while nothing happens: a page that is a minute older says so.
  const told = async (page, selector) => await page.locator(selector).first().innerText();
  check(/^, in (29|30) minutes$/.test(await told(seller, "#head [data-until]")), "a phone has no countdown");
  await teacher.evaluate(() => { for (const part of document.querySelectorAll("[data-since]")) part.dataset.since -= 60000; });
  await teacher.waitForFunction(() => document.querySelector("[data-since]").textContent === "quiet for 1 minute");

  // To walk away is asked about; who does not want to goes on.
  await reach(buyer, "#other > summary");
  await buyer.keyboard.press("Enter");
  await press(buyer, "[id^=walkAway-]");
  await look(buyer, "walk-away-asked");
  await press(buyer, "#unsure");

  // What the teacher holds down stays while tables go on, and is brought up to date when it is let go.
  await teacher.locator("#do-round-1-table-1 > summary").click();
  await teacher.locator("#end-1").hover();
  await teacher.mouse.down();
  await teacher.evaluate(() => { window.held = document.querySelector("#end-1"); });
  await type(buyer, "#text", "I am here.");
  await press(buyer, "#say-button");
  await teacher.waitForTimeout(2500);
  check(await teacher.evaluate(() => window.held.isConnected), "a button was taken away while it was held down");
  await teacher.mouse.move(2, 2);
  await teacher.mouse.up();
  await teacher.evaluate(() => document.activeElement.blur());
  await teacher.waitForFunction(() => document.getElementById("round-1-table-1").innerText.includes("1 move,"));

  // One table plays by keyboard alone, at 320 pixels.
  await type(seller, "#issue-0", "8400");
  await press(seller, "#worth-button");
  await look(seller, "worth");
  check((await seller.locator("#worth-answer").innerText()).includes("is worth"), "a package has no worth");
  await reach(seller, "#offer-more > summary");
  await seller.keyboard.press("Enter");
  await type(seller, "#expires", "30");
  await press(seller, "#offer-button");
  check((await seller.locator("#asked").innerText()).includes("It leaves open: Warranty, Handover."), "nobody asks whether issues stay open");
  await look(seller, "asked");
  await press(seller, "#sure");
  await buyer.waitForSelector("#accept-p1");
  check(/Open until \d\d:\d\d/.test(await buyer.locator("#standing").innerText()), "an offer has no end");
  await look(buyer, "offered");
  await reach(buyer, "#other > summary");
  await buyer.keyboard.press("Enter");
  check((await buyer.locator("#other .why li").count()) > 0, "nothing says why not");
  await look(buyer, "other-moves");
  await press(buyer, "#counter-p1");
  check(await buyer.inputValue("#issue-0") === "8400" && await buyer.inputValue("#answers") === "p1", "Counter does not fill the form");
  await look(buyer, "counter");
  await type(buyer, "#issue-0", "6900");
  await send(buyer, "#offer-button");
  await type(buyer, "#text", "That is what I have.");
  await press(buyer, "#say-button");
  await seller.waitForFunction(() => document.body.innerText.includes("That is what I have."));

  // The server is killed in the middle, and the same command goes on. Who writes meanwhile is told, and loses nothing.
  await type(buyer, "#text", "Are you still there?");
  await kill(running.server);
  await buyer.waitForSelector("#offline:not([hidden])");
  await look(buyer, "offline");
  await buyer.locator("#say-button").click();
  check(await buyer.inputValue("#text") === "Are you still there?", "what is written is gone with the connection");
  running = await start();
  await buyer.waitForSelector("#offline", { state: "hidden", timeout: 60_000 });
  check(await buyer.inputValue("#text") === "Are you still there?", "what is written is gone when the connection is back");
  await visit(seller, `http://localhost:${port}/seat`);
  await visit(buyer, `http://localhost:${port}/seat`);
  await look(seller, "after-restart");
  check((await seller.locator(".talk li").count()) === 4, "moves were lost or doubled by the kill");
  const offered = await seller.locator("[id^=accept-]").first().getAttribute("id");
  await send(seller, `#${offered}`);
  await visit(buyer, `http://localhost:${port}/seat`);
  check((await buyer.locator("#standing").innerText()).includes("Agreed: Price 6900 EUR"), "no agreement");
  await look(buyer, "agreed");
  await press(buyer, "#my-debrief");
  check((await buyer.locator("#ended + ul").innerText()).includes("Agreed after 2 offers"), "the own debrief does not say how it ended");
  check(await buyer.locator("img.chart").evaluate(image => image.complete && image.naturalWidth > 0), "the own debrief has no picture");
  await look(buyer, "debrief");
  await visit(buyer, `http://localhost:${port}/seat/sheet`);
  await look(buyer, "sheet");

  // Another table without script: the same seats, opened again by their personal codes.
  const others = seats.filter(page => page !== seller && page !== buyer);
  const plain = [];
  for (const page of others) {
    await visit(page, `http://localhost:${port}/seat`);
    if (await place(page) !== "2") continue;
    const code = await page.locator(".code").last().innerText();
    const again = await open({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    await again.goto(`http://localhost:${port}/`);
    await again.locator("summary").click();
    await again.fill("#personal", code);
    await again.click("details button");
    plain.push(again);
  }
  check(plain.length === 2, `two sit at table 2, and ${plain.length} came back`);
  await plain[0].fill("#issue-0", "7700");
  await plain[0].click("#offer-button");
  await plain[0].click("#sure");
  await plain[1].goto(`http://localhost:${port}/seat`);
  await plain[1].locator("[id^=accept-]").first().click();
  if (await plain[1].locator("#sure").count()) await plain[1].click("#sure");
  check((await plain[1].locator("#standing").innerText()).includes("Agreed: Price 7700 EUR"), "no agreement without script");
  await plain[1].click("#my-debrief");
  check((await plain[1].locator("h1").innerText()).includes("My debrief"), "no debrief without script");

  // The teacher helps and looks at what came of it.
  await visit(teacher, running.teacher);
  await teacher.locator("#do-round-1-table-3 summary").click();
  await look(teacher, "teacher-tables");
  await press(teacher, "#show-results");
  await look(teacher, "teacher-results");
  await teacher.locator("#do-round-1-table-3 summary").click();
  await teacher.fill("#note-3", "Five minutes left.");
  await teacher.locator("#tell-3").click();
  await teacher.waitForSelector("#round-1-table-3 [role=status]");
  await look(teacher, "teacher-said");
  await press(teacher, "#end-round");
  if (await teacher.locator("#sure").count()) {
    await look(teacher, "teacher-asked");
    await press(teacher, "#sure");
  }
  await look(teacher, "teacher-over");

  // Nobody reloads, and everybody has the results: on the phones, in an own debrief, and on the projector.
  await visit(buyer, `http://localhost:${port}/seat/debrief`);
  await seller.waitForSelector("#results-link");
  await press(seller, "#results-link");
  await look(seller, "results-phone");
  await visit(screen, new URL(await teacher.locator("#screen-results").getAttribute("href"), teacher.url()).href);
  await look(screen, "screen-results");
  check((await screen.locator("#results img").evaluate(image => image.complete && image.naturalWidth > 0)), "the results have no picture");
  await press(teacher, "#hide-results");
  await screen.waitForFunction(() => document.body.innerText.includes("No results are shown now."));
  await press(teacher, "#begin-round");
  await buyer.waitForSelector("#next-round");
  await look(buyer, "debrief-next-round");
  await visit(teacher, running.teacher);
  await teacher.setViewportSize({ width: 320, height: 640 });
  await look(teacher, "teacher-phone");

  // Three more, under rules that have conditions: an offer and a yes that hang on something, and what is done about it.
  await kill(running.server);
  running = await start("festival");
  await teacher.goto(running.teacher);
  const pair = [];
  for (const name of ["Hana", "Ivo", "Jana"]) {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await page.goto(`http://localhost:${port}/?code=${running.code}`);
    await page.fill("#name", name);
    await page.click("button[type=submit]");
    pair.push(page);
  }
  await teacher.waitForFunction(() => document.body.innerText.includes("3 people are here"));
  await press(teacher, "#begin-round");
  for (const page of pair) await page.waitForSelector("#offer");
  const titles = await Promise.all(pair.map(title));
  const [one, other] = ["The festival", "The band"].map(role => pair[titles.findIndex(text => text.includes(role))]);
  await reach(one, "#offer-more > summary");
  await one.keyboard.press("Enter");
  await look(one, "offer-more");
  await type(one, "#issue-0", "20000");
  await type(one, "#expires", "30");
  await reach(one, "#firm");
  await one.keyboard.press("Space");
  await type(one, "#condition-0-offer", "the town gives its permit");
  await send(one, "#offer-button");
  check(/Firm until \d\d:\d\d/.test(await one.locator("#standing").innerText()), "an offer is not firm");
  await other.waitForSelector("#accept-p1");
  check((await other.locator("#standing").innerText()).includes("the town gives its permit"), "the condition of an offer is not shown");
  await reach(other, "#standing article details > summary");
  await other.keyboard.press("Enter");
  await type(other, "#condition-0-accept-p1", "a deposit is paid");
  await look(other, "accept-on-condition");
  await send(other, "#accept-p1");
  await look(other, "conditions");
  check((await other.locator("#conditions").innerText()).includes("a deposit is paid"), "the condition of a yes is not shown");
  await reach(other, "#other > summary");
  await other.keyboard.press("Enter");
  for (const form of ["setDeadline", "suspend", "amendAgenda", "undertake"]) {
    await reach(other, `#form-${form} > summary`);
    await other.keyboard.press("Enter");
  }
  await look(other, "other-forms");
  await type(other, "#condition-0-promise", "we bring our own drums");
  await press(other, "#promise-button");
  check((await other.locator("#conditions").innerText()).includes("we bring our own drums"), "a promise is not shown");
  const waive = await other.locator("#conditions article", { hasText: "a deposit is paid" }).locator("[id^=waive-]").getAttribute("id");
  await press(other, `#${waive}`);
  check((await other.locator("#standing").innerText()).includes("waiting for what it hangs on: Fee 20000 EUR"), "what is pending counts as nothing");
  await look(other, "pending");
  check(outside.length === 0, `something was asked from elsewhere: ${outside.join(" ")}`);
} catch (wrong) {
  check(false, wrong.stack);
} finally {
  await browser.close();
  await kill(running.server);
}
if (failures === 0) console.log(`class: seven played, ${pages.size} pages, nothing found`);
process.exit(failures === 0 ? 0 : 1);
