namespace NegotiationModel.Classroom;

/// <summary>The agreement that an offer is about, as a form has it: <c>amends a1</c>; left empty, none.</summary>
internal readonly struct FilledTarget(MoveForm form)
{
    /// <summary>What can be offered about an agreement, and how it is called.</summary>
    public static readonly ValueList<(string Verb, string Words)> Verbs =
    [
        ("amends", "change"),
        ("supplements", "add to"),
        ("ends", "end"),
        ("revives", "bring back"),
    ];

    public Move.Propose On(Move.Propose offer) =>
        form.Field("about").Split(' ') switch
        {
            [var verb, var id] => About(offer, verb, id),
            _ => offer,
        };

    /// <summary>The agreement that an offer is about in that way; null for none.</summary>
    public static string? AgreementOf(Move.Propose offer, string verb) =>
        verb switch
        {
            "amends" => offer.Amends?.Value,
            "supplements" => offer.Supplements?.Value,
            "ends" => offer.Ends?.Value,
            _ => offer.RevivesProposalOrAgreement,
        };

    public static Move.Propose About(Move.Propose offer, string verb, string id) =>
        verb switch
        {
            "amends" => offer with { Amends = id },
            "supplements" => offer with { Supplements = id },
            "ends" => offer with { Ends = id },
            "revives" => offer with { RevivesProposalOrAgreement = id },
            _ => offer,
        };
}
