namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>What an agreement amends or supplements, and which agreements amend it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="KeyNotFoundException">There is no such agreement.</exception>
    public AgreementRelations RelationsOf(AgreementId agreement)
    {
        var place = table.Agreements.IndexOf(Agreements[agreement].Key);
        if (table.Registers.AgreementConditions?.Instruments is not { } book)
            return new(null, default, null);
        var amendedBy = new List<AgreementId>();
        for (var other = place + 1; other < table.Agreements.Count; other++)
            if (book.LinkOf(other) is { Relation: AgreementRelation.Amends } link && link.Agreement == place)
                if (table.Agreements[other].InForceSince is not null)
                    amendedBy.Add(table.Agreements[other].Id);
        return new(Of(AgreementRelation.Amends), [.. amendedBy], Of(AgreementRelation.Supplements));

        AgreementId? Of(AgreementRelation relation) =>
            book.LinkOf(place) is { } own && own.Relation == relation ? table.Agreements[own.Agreement].Id : (AgreementId?)null;
    }
}
