using System.Collections.Concurrent;

namespace NegotiationModel.Tests.Worlds;

/// <summary>What the worlds of a run have shown, counted by kind and name.</summary>
internal sealed class Coverage
{
    private readonly ConcurrentDictionary<(string Kind, string Name), int> counts = new();

    /// <summary>How often something of a kind was seen, by name.</summary>
    public IReadOnlyDictionary<string, int> Of(string kind) =>
        counts.Where(one => one.Key.Kind == kind).ToDictionary(one => one.Key.Name, one => one.Value);

    public void See(World world)
    {
        foreach (
            var (kind, name) in Protocol(world.Document.Setting.Protocol)
                .Concat(world.Moments.SelectMany(Moves))
                .Concat(Endings(world.End))
                .Concat(Setting(world.Document.Setting))
        )
            counts.AddOrUpdate((kind, name), 1, (_, before) => before + 1);
        foreach (
            var one in world
                .End.Conditions.SelectMany(Clauses)
                .Concat(world.Changes.Where(change => change.Move is null).SelectMany(Silences))
        )
            counts.AddOrUpdate(one, 1, (_, before) => before + 1);
        foreach (var transition in world.Changes.SelectMany(change => change.Transitions))
            counts.AddOrUpdate(("transition", transition.Declared.ToString()), 1, (_, before) => before + 1);
    }

    private static IEnumerable<(string, string)> Setting(Setting setting) =>
        [
            ("parties", $"{setting.Parties.Count}"),
            .. setting.Parties.Select(party => ("role", $"{party.Role}")),
            .. setting.Agenda.Select(issue => ("issue", issue.Type)),
            .. setting.Agenda.Where(issue => issue.IsEssential).Select(_ => ("issue", "essential")),
            .. setting.Agenda.OfType<MoneyIssue>().Where(money => money.Step is not null).Select(_ => ("issue", "money in steps")),
        ];

    private static IEnumerable<(string, string)> Protocol(Protocol protocol) =>
        [
            ("preset", protocol.BasedOnPreset ?? "none"),
            ("rule", $"{protocol.TurnOrder}"),
            ("rule", protocol.Acceptance.GetType().Name),
            ("rule", $"{protocol.CounterEffect}"),
            ("rule", $"{protocol.LiveProposals} live"),
            ("rule", $"{protocol.Settlement}"),
            ("rule", $"mediators propose {protocol.MediatorsMayPropose}"),
            ("rule", $"only mediators propose {protocol.OnlyMediatorsPropose}"),
            ("rule", $"conditions {protocol.AllowsConditions}"),
            ("rule", $"ratifiers {protocol.Ratifiers.Count > 0}"),
            ("rule", $"refused ratification {protocol.OnFailedEntryIntoForce}"),
            ("rule", $"walking away {protocol.WalkAway}"),
            ("rule", $"reopening {protocol.AllowsReopening}"),
            ("rule", $"joining {protocol.AllowsJoining}"),
            ("rule", $"rounds {protocol.MaxAlternatingRounds is not null}"),
            ("rule", $"deadline by {protocol.DeadlineSetBy}"),
            ("rule", $"agenda by {protocol.AgendaSetBy}"),
            ("rule", $"suspended by {protocol.SuspendedBy}"),
            ("rule", $"changed acceptance {protocol.ChangedAcceptance}"),
            ("rule", $"expiry {protocol.Expiry}"),
            ("rule", $"silence {protocol.AllowsSilentAcceptance}"),
            ("rule", $"abstention {protocol.AllowsAbstention}"),
            ("rule", $"resubmission {protocol.ConsentResubmission}"),
            ("rule", $"firm offers {protocol.OnRejectedFirmOffer}"),
            .. protocol.Baskets.SelectMany(Basket),
        ];

    private static IEnumerable<(string, string)> Basket(Basket basket) =>
        [
            ("rule", $"basket {basket.Settlement?.ToString() ?? "as the rest"}"),
            ("rule", $"basket with acceptance {basket.Acceptance is not null}"),
            ("rule", $"basket with ratifiers {basket.Ratifiers is not null}"),
            ("rule", $"basket with resubmission {basket.ConsentResubmission is not null}"),
        ];

    private static IEnumerable<(string, string)> Moves(Moment moment) =>
        moment.Ruling.Code is { } code
            ? [("move", "refused"), ("refused", $"{moment.Move.Kind}"), ("code", $"{code}")]
            : [("move", "allowed"), ("allowed", $"{moment.Move.Kind}"), .. Ways(moment.Move).Select(way => ("way", way))];

    // In which of the ways that it has a kind of move was made.
    private static IEnumerable<string> Ways(Move move) =>
        move switch
        {
            Move.Accept { AccedesTo: not null, Conditions.Count: > 0 } => ["acceded on conditions"],
            Move.Accept { AccedesTo: not null } => ["acceded outright"],
            Move.Accept { CounterProposal: not null } => ["accepted with other terms"],
            Move.Accept { Issues: not null } => ["accepted in part"],
            Move.Reject { Issues: not null } => ["rejected in part"],
            Move.Abstain { Issues: not null } => ["abstained in part"],
            Move.Propose { Between.Count: > 0 } => ["proposed between some"],
            Move.Propose { SilenceAccepts: true } => ["proposed under silence"],
            Move.Propose propose when propose.Terms.Any(term => term.Value.Kind == ValueKind.Open) => ["proposed with a term left open"],
            Move.ExtendAgenda amend when amend.Issues.Any(issue => issue.AddedToBasket is not null) => ["amended into a basket"],
            _ => [],
        };

    private static IEnumerable<(string, string)> Clauses(Condition condition) =>
        [
            ("clause", $"{condition.Kind} for {Beneficiary(condition)}"),
            ("clause", $"{condition.Kind} judged by {(condition.Judges.Count == 0 ? "nobody" : "judges")}"),
        ];

    private static string Beneficiary(Condition condition) =>
        condition.Beneficiary is null ? "nobody"
        : condition.Beneficiary == condition.By ? "the setter"
        : condition.Beneficiary == condition.AskedParty ? "the one asked"
        : "another";

    // What the passing of a due did, and not something else that fell with it.
    private static IEnumerable<(string, string)> Silences(Change change) =>
        change
            .Transitions.Where(one => one is { Declared.Machine: SubjectKind.Condition, To: not ConditionStatus.Moot })
            .Select(one => ("silence", $"{change.After.Conditions[one.SubjectId].Kind} {one.To}"));

    private static IEnumerable<(string, string)> Endings(Negotiation end) =>
        [
            ("ending", $"talks {end.Status}"),
            .. end.Proposals.Select(one => ("ending", $"proposal {one.Status}")),
            .. end.Conditions.Select(one => ("ending", $"condition {one.Status}")),
            .. end.Agreements.Select(one => ("ending", $"agreement {one.Status}")),
        ];
}
