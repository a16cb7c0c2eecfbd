// Who concedes. Sets strategies against each other and shows what each offer was worth to both sides.
#:project ../../NegotiationModel.Pictures

using NegotiationModel;
using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;

List<IHtmlFormattable> shown = [];

// %% A scenario that says what both sides want. The table gives what each can have at best, what no agreement is worth, and fair solutions.
var document = Scenario.JobOffer.Read();
var problem = BargainingProblem.Of(document);
shown.Add(problem);

// %% A hospital that waits long before it gives way (Boulware) meets a nurse who gives way early (Conceder). Look at what the end is worth.
var options = new SessionOptions { MaxRounds = 20 };
var session = Session.Begin(document, [TimeDependent.Boulware, TimeDependent.Conceder], options).Run();
shown.Add(session);

// %% The salary, offer by offer. Whose line is the flat one?
shown.Add(Picture.Dance(session.Document, "salary"));

// %% The same offers by what they were worth. Both sides look at every offer, and each sees another value in it.
shown.Add(Picture.Offers(problem, session.Talks));

// %% All outcomes at once. Follow the numbers: the path of each side leads from its own corner to where they agreed.
shown.Add(Picture.OutcomeSpace(problem, session.Talks));

// %% Two who both wait. Do they still agree, and who of them is better off than before?
var firm = Session.Begin(document, [TimeDependent.Boulware, TimeDependent.Boulware], options).Run();
shown.Add(firm);

// %% Is it always better to wait? Every strategy meets every other, on both sides of the table.
var tournament = new Tournament(
    [TimeDependent.Boulware, TimeDependent.Linear, TimeDependent.Conceder, new TitForTat()],
    [TournamentScenario.Of(document)],
    new() { MaxRounds = 20 }
);
var result = tournament.Run();
shown.Add(Picture.Tournament(result));

Page.Of("Who concedes", shown).Save(args.FirstOrDefault() ?? "who-concedes.html");
