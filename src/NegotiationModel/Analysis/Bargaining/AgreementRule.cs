namespace NegotiationModel.Analysis;

/// <summary>
/// Who has to accept something so that it is agreed: an acceptance rule and the parties that count under it. It tells what can be
/// agreed apart from what suits everybody.
/// </summary>
/// <param name="Acceptance">The acceptance rule.</param>
/// <param name="Principals">The parties whose acceptance counts, each once.</param>
public sealed record AgreementRule(AcceptanceRule Acceptance, ValueList<PartyId> Principals)
{
    /// <summary>The acceptance rule.</summary>
    public AcceptanceRule Acceptance
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Acceptance));
    } = Acceptance ?? throw new ArgumentNullException(nameof(Acceptance));

    /// <summary>The parties whose acceptance counts, each once.</summary>
    public ValueList<PartyId> Principals
    {
        get;
        init => field = EachOnce(value);
    } = EachOnce(Principals);

    /// <summary>The parties that must ratify what was accepted; each can prevent it.</summary>
    public ValueList<PartyId> Ratifiers { get; init; }

    /// <summary>The groups that the acceptance rule may name.</summary>
    public ValueList<PartyGroup> Groups
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Groups));
    }

    /// <summary>Whether a mediator makes proposals, so that one principal who accepts can be enough. Otherwise two principals are needed,
    /// whatever the rule: one proposes, and another accepts.</summary>
    public bool MediatorProposes { get; init; }

    /// <summary>The rule by which talks decide, for the principals at the table; whoever has left counts no more.</summary>
    /// <param name="talks">The talks.</param>
    public static AgreementRule Of(Negotiation talks)
    {
        ArgumentNullException.ThrowIfNull(talks);
        var protocol = talks.Setting.Protocol;
        var present = talks.Seats.Where(seat => seat.IsPresent).ToList();
        return new(protocol.Acceptance, [.. present.Where(seat => seat.Party.May(Rights.Commit)).Select(seat => seat.Party.Id)])
        {
            Ratifiers = protocol.Ratifiers,
            Groups = talks.Setting.Groups,
            MediatorProposes = present.Exists(seat => seat.Party.May(Rights.Mediate) && protocol.MayPropose(seat.Party)),
        };
    }

    /// <summary>Whether parties can agree on something that they, and no others, would accept.</summary>
    /// <param name="willing">The parties that would accept it; parties that do not count may be among them.</param>
    public bool CanAgree(params ValueList<PartyId> willing)
    {
        var accepts = Array.ConvertAll<PartyId, bool>([.. Principals], party => willing.Contains(party));
        return IsEnough(accepts) && Ratifiers.All(ratifier => willing.AsSpan().Contains(ratifier));
    }

    /// <summary>Whether those principals are enough that accept, where the others refuse.</summary>
    /// <param name="accepts">Which of them, by their places.</param>
    internal bool IsEnough(bool[] accepts)
    {
        var needed = MediatorProposes ? 1 : 2;
        return accepts.Count(one => one) >= needed
            && Acceptance.Decide(
                new([.. Principals], Array.ConvertAll(accepts, one => one ? Vote.Accepts : Vote.Rejects), IsOver: true, Groups)
            ) == AcceptanceVerdict.Met;
    }

    /// <summary>Whether so many principals, of so much weight together, are enough under a plain rule.</summary>
    internal bool IsEnough(int heads, decimal weight) =>
        heads >= (MediatorProposes ? 1 : 2) && Acceptance.IsReachedBy(weight, Principals.Count);

    private static ValueList<PartyId> EachOnce(ValueList<PartyId> parties) =>
        parties.Distinct().Count() == parties.Count ? parties : throw new ArgumentException("A party counts once.", nameof(Principals));

    /// <summary>The rule and those who count: "all accept: seller, buyer".</summary>
    public override string ToString() => $"{Acceptance}: {Principals}";
}
