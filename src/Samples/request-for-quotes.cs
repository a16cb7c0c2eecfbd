// A request for quotes: one buyer, three suppliers at tables of their own, sealed quotes, an award line by line, and losers who are told.
// An application builds for this: a quote that others cannot read, a closing time, an award that nobody disputes, a record of it all.
#:project ../NegotiationModel.Hosting
#:package Microsoft.Extensions.TimeProvider.Testing@10.11.0

using Microsoft.Extensions.Time.Testing;
using NegotiationModel;
using NegotiationModel.Hosting;

// ── The request: two lines that are awarded by themselves, and a closing time ──
var (steel, bolts) = (Issue.Money("steel", "EUR"), Issue.Money("bolts", "EUR"));
MoneyIssue[] lines = [steel, bolts];
var buyer = Party.Principal("buyer", "Nova Works");
var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)); // an application leaves this out
var closing = time.GetUtcNow().AddDays(3);
var desk = new NegotiationDesk(new MemoryStore(), clock: time); // an application keeps them in a folder or a database
Party[] suppliers = [Party.Principal("arsenal", "Arsenal"), Party.Principal("bohdan", "Bohdan"), Party.Principal("cherkasy", "Cherkasy")];
foreach (var supplier in suppliers)
    await desk.TryConveneAsync(
        new Setting(
            Protocol.BestOffer with
            {
                Settlement = Settlement.ByIssue,
                LiveProposals = LiveProposals.Many,
            },
            [buyer, supplier],
            lines
        )
        {
            Id = supplier.Id.Value,
        }
    );

// ── Quotes: a proposal for each line, at a table that no other supplier has a seat at ──
await Quote(suppliers[0], steel.Is(42_000), bolts.Is(3_100));
await Quote(suppliers[1], steel.Is(38_500));
await Quote(suppliers[2], steel.Is(40_000), bolts.Is(2_900));
Console.WriteLine($"Before the closing the buyer reads {(await Opened()).Count} quotes.");

// ── The award: the lowest price of each line is accepted, and every other quote is rejected ──
time.SetUtcNow(closing);
var quotes = await Opened();
foreach (var line in lines)
{
    var offers = quotes.Where(one => one.Line == line.Id).OrderBy(one => one.Price).ToList();
    await Answer(offers[0].Table, buyer.Accepts(offers[0].Proposal), $"{line.Id} goes to {offers[0].Table} for {offers[0].Price:0}");
    foreach (var lost in offers.Skip(1))
        await Answer(lost.Table, buyer.Rejects(lost.Proposal) with { Text = "Another quote was lower." }, $"  {lost.Table} is told");
}

// ── What each supplier reads: its own table, and no price of another's ──
foreach (var supplier in suppliers)
{
    var state = (await desk.FindAsync(supplier.Id.Value))!;
    Console.WriteLine($"{supplier.Name}: {string.Join(", ", state.Talks.Proposals.Select(one => $"{one.Terms} {one.Status}"))}");
}

async Task Quote(Party supplier, params Term[] offered)
{
    foreach (var one in offered)
        Check(await desk.MakeAsync(supplier.Id.Value, new SeatId(supplier.Id), supplier.Proposes(one)));
}

// Until the closing the buyer is shown nothing: an application asks the same where it maps tokens to seats.
async Task<List<(string Table, IssueId Line, decimal Price, ProposalId Proposal)>> Opened()
{
    var all = new List<(string, IssueId, decimal, ProposalId)>();
    if (time.GetUtcNow() < closing)
        return all;
    await foreach (var id in desk.ListIdsAsync())
    foreach (var proposal in (await desk.FindAsync(id))!.Talks.Proposals)
    foreach (var line in lines.Where(one => proposal.Terms.Any(term => term.Issue == one.Id)))
        all.Add((id, line.Id, proposal.Terms[line], proposal.Id));
    return all;
}

async Task Answer(string table, Move move, string told)
{
    Check(await desk.MakeAsync(table, new SeatId(buyer.Id), move));
    Console.WriteLine(told);
}

static void Check(MoveResult answer)
{
    if (answer.Outcome != MoveOutcome.Made)
        throw new InvalidOperationException($"{answer.Outcome}: {answer.Ruling?.Refusal}");
}
