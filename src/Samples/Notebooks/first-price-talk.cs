// A first price talk. Two people, one price, a refusal that says why, and a deal.
#:project ../../NegotiationModel.Pictures

using NegotiationModel;
using NegotiationModel.Lifecycles;
using NegotiationModel.Pictures;
using NodaTime;

List<IHtmlFormattable> shown = [];

// %% Ms Bondar sells a car to Mr Ivanenko. One thing is open: the price. Nothing was proposed yet, so the table shows what is to be agreed.
var price = Issue.Money("price", "EUR", 0, 20_000);
var seller = Party.Principal("seller", "Ms Bondar");
var buyer = Party.Principal("buyer", "Mr Ivanenko");
var monday = Instant.FromUtc(2026, 3, 2, 9, 0);
var setting = new Setting(Protocol.Bargaining, [seller, buyer], [price]) { Title = "A used car", ConvenedAt = monday };
var talks = Negotiation.Convene(setting);
shown.Add(talks);

// %% Each makes an offer. A move gives new talks, and the talks before it stay as they were. Look at the status: both offers are live.
var offered = talks.Make(seller.Proposes(price.Is(9_000)));
offered = offered.Make(buyer.Counters("p1", price.Is(7_500)));
shown.Add(offered);

// %% May Mr Ivanenko accept his own offer? The rules say no, why, and what he may do instead. A refusal is a value, not an exception.
shown.Add(offered.Rule(buyer.Accepts("p2")));

// %% What may Ms Bondar do now? Each kind of move comes with an example that would be permitted.
ValueList<PermittedMove> open = [.. offered.PermittedMoves("seller")];
shown.Add(open);

// %% She accepts. The ruling lists what this one move changes: the proposal, the agreement, and the talks.
var acceptance = offered.Rule(seller.Accepts("p2"));
shown.Add(acceptance);

// %% The same as a picture: every way that a proposal can go, and the way that p2 went.
shown.Add(Picture.Machine(Lifecycle.Proposal, acceptance.Transitions.Where(one => one.SubjectId == "p2")));

// %% The talks from beginning to end. Each party has a lane, each move a mark; the bars show how long each offer stood.
var deal = acceptance.Talks;
shown.Add(Picture.Timeline(NegotiationDocument.From(deal)));

Page.Of("A first price talk", shown).Save(args.FirstOrDefault() ?? "first-price-talk.html");
