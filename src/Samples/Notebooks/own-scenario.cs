// A scenario of one's own. Two issues, what both sides want, what they could agree on, and what they did.
#:project ../../NegotiationModel.Pictures

using NegotiationModel;
using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using NodaTime;

List<IHtmlFormattable> shown = [];

// %% A flat is let. Rent and length of the lease are open. Each side says what an issue counts for, and what each value is worth.
var rent = Issue.Integer("rent", 900, 1_300, 50);
var lease = Issue.Choice("lease", "1 year", "3 years", "5 years");
var owner = Party.Principal("owner", "Mrs Kovalenko");
var tenant = Party.Principal("tenant", "Mr Moroz");
Preferences ofOwner = owner.Wants(
    rent.Worth(0.6, worst: 900, best: 1_300),
    lease.Worth(0.4, ("1 year", 0), ("3 years", 0.5), ("5 years", 1))
) with
{
    Reservation = 0.4,
};
Preferences ofTenant = tenant.Wants(
    rent.Worth(0.8, worst: 1_300, best: 900),
    lease.Worth(0.2, ("1 year", 1), ("3 years", 0.8), ("5 years", 0))
) with
{
    Reservation = 0.3,
};
var problem = BargainingProblem.Of(OutcomeSpace.Of([rent, lease]), [ofOwner, ofTenant]);
shown.Add(problem);

// %% Every outcome is a point. Right of and above the lines of no agreement it suits both. Beyond the frontier there is nothing.
shown.Add(Picture.OutcomeSpace(problem));

// %% They talk. Each offer answers the one before.
var monday = Instant.FromUtc(2026, 3, 2, 9, 0);
var setting = new Setting(Protocol.Bargaining, [owner, tenant], [rent, lease]) { Title = "A flat", ConvenedAt = monday };
var talks = Negotiation.Convene(setting);
talks = talks.Make(owner.Proposes(rent.Is(1_250), lease.Is("5 years")));
talks = talks.Make(tenant.Proposes(rent.Is(950), lease.Is("1 year")) with { CounterTo = "p1" });
talks = talks.Make(owner.Proposes(rent.Is(1_150), lease.Is("3 years")) with { CounterTo = "p2" });
talks = talks.Make(tenant.Accepts("p3"));
shown.Add(talks);

// %% Was something left on the table? The end is marked. A point above and to the right of it would have been better for both.
shown.Add(Picture.OutcomeSpace(problem, talks));

// %% What the offers were worth to each side. Which concession was dear to the one and cheap for the other?
shown.Add(Picture.Offers(problem, talks));

// %% Setting, moves and preferences make a document. `NegotiationJson.Write` gives it as JSON, to hand out, to change and to play again.
var document = NegotiationDocument.From(talks) with
{
    Preferences = [ofOwner, ofTenant],
};
shown.Add(document);

Page.Of("A scenario of one's own", shown).Save(args.FirstOrDefault() ?? "own-scenario.html");
