// What if Kyiv had been accepted. Takes talks on a summit back to one proposal, answers it otherwise, and plays on.
#:project ../../NegotiationModel.Pictures

using NegotiationModel;
using NegotiationModel.Pictures;

List<IHtmlFormattable> shown = [];

// %% In 2025 two presidents are to meet, and nobody agrees where. The library comes with a record of what was said in public.
var history = Scenario.MoscowKyiv.Read();
shown.Add(history);

// %% Where the talks stand after all moves. Look at the status of `moscow` and `kyiv`: one was rejected, the other is still open.
var asItWas = history.Talks();
shown.Add(asItWas);

// %% Who has said what to each proposal? An empty cell is an answer that nobody gave.
shown.Add(Picture.Responses(asItWas));

// %% Another course. The talks just after Kyiv was proposed are a value to go on from: Russia accepts, and what was said later follows.
var here = history.TalksAfter("kyiv");
Move[] later = [.. history.Moves.Skip(here.Log.Count)];
var (russia, ukraine) = (here.Seats["russia"].Party, here.Seats["ukraine"].Party);
var accepted = here.Make([russia.Accepts("kyiv"), .. later]);
shown.Add(accepted);

// %% A place alone is no meeting. Format and day are needed as well: Russia waives its conditions, and the mediator names a day.
var when = (DateIssue)here.Agenda["when"].Issue;
var mediator = here.Seats["united-states"].Party;
var met = accepted.Make(
    russia.WaivesCondition("bilateral-conditions"),
    ukraine.Accepts("bilateral"),
    mediator.Proposes(when.Is(new(2025, 9, 22))) with
    {
        Proposal = "day",
    },
    russia.Accepts("day"),
    ukraine.Accepts("day")
);
shown.Add(met);

// %% The course that was not taken, from beginning to end. Compare the bars of `kyiv` and `bilateral` with the table at the top.
shown.Add(Picture.Timeline(NegotiationDocument.From(met)));

Page.Of("What if Kyiv had been accepted", shown).Save(args.FirstOrDefault() ?? "what-if-kyiv.html");
