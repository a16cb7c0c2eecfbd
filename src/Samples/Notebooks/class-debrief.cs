// A class's debrief. Many tables of one case, how they ended, who left value on the table, and one of them move by move.
#:project ../../NegotiationModel.Pictures

using NegotiationModel;
using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;

List<IHtmlFormattable> shown = [];

// %% The case that all tables had: a job offer. These are its issues and parties.
var document = Scenario.JobOffer.Read();
shown.Add(document);

// %% What could be agreed. Keep the fair solutions in mind for what follows.
var problem = BargainingProblem.Of(document);
shown.Add(problem);

// %% Strategies sit at the tables here, one for each way to negotiate. Look at how often each agreed, and what it got.
Strategy[] ways = [Strategies.Boulware, Strategies.Linear, Strategies.Conceder, Strategies.TitForTat, Strategies.HardLiner];
var result = new Tournament([.. ways], [TournamentScenario.Of(document)], new() { MaxRounds = 20 }).Run();
shown.Add(result.Summary());

// %% All ends in one picture. Ends far from the frontier left value on the table; ends near one axis were a win for one side.
shown.Add(Picture.Tournament(result));

// %% The table that left most. Who sat there, and did they agree at all?
var worst = result.Encounters.MaxBy(one => one.Assessment.LeftOnTheTable)!;
var session = result.Tournament.BeginSession(worst.Encounter.Number).Run();
shown.Add(session);

// %% Its offers. Which of the two never moved?
shown.Add(Picture.Offers(problem, session.Talks));

// %% The table whose sides came closest to the same gain. What did they do otherwise?
var best = result.Encounters.MinBy(one => one.Assessment.DistanceTo(SolutionConcept.Egalitarian) ?? double.MaxValue)!;
var fair = result.Tournament.BeginSession(best.Encounter.Number).Run();
shown.Add(Picture.OutcomeSpace(problem, fair.Talks));

Page.Of("A class's debrief", shown).Save(args.FirstOrDefault() ?? "class-debrief.html");
