// Forks a built-in scenario at one move, plays on, and compares the ends.
#:project ../NegotiationModel

using NegotiationModel;

var history = Scenario.MoscowKyiv.Read();
var here = history.TalksAfter("kyiv"); // keeping a value is forking
Move[] after = [.. history.Moves.Skip(here.Log.Count)]; // what was said later anyway

Party Side(string id) => here.Seats[id].Party;
var when = (DateIssue)here.Agenda["when"].Issue;

var asItWas = here.Make(after);
var accepted = here.Make([Side("russia").Accepts("kyiv"), .. after]);
var met = accepted.Make(
    Side("russia").WaivesCondition("bilateral-conditions"),
    Side("ukraine").Accepts("bilateral"),
    Side("united-states").Proposes(when.Is(new(2025, 9, 22))) with
    {
        Proposal = "day",
    },
    Side("russia").Accepts("day"),
    Side("ukraine").Accepts("day")
);

foreach (var (title, talks) in new[] { ("As it was", asItWas), ("Had Kyiv been accepted", accepted), ("Had format and day followed", met) })
{
    Console.WriteLine($"{title}: {Narration.Describe(talks.Status)}, {talks.Log.Count} moves");
    foreach (var proposal in talks.Proposals)
        Console.WriteLine($"  {proposal.Id, -11} {proposal.Terms, -20} {Narration.Label(proposal.Status)}");
    foreach (var agreement in talks.Agreements)
        Console.WriteLine($"  {agreement.Id, -11} {agreement.Terms, -20} {Narration.Label(agreement.Status)}");
}
