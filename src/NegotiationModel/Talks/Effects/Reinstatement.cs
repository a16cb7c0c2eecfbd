using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What is over is reinstated by consent: under its own id, with the terms and the parties it had, less who is gone.</summary>
internal static class Reinstatement
{
    public static void Revive(ref TableChange step, int agreement)
    {
        var first = InstrumentRules.FirstOf(step.Table, agreement);
        if (!InstrumentRules.Stands(step.Table, first)) // else they run on, as they do when it is amended
            AgreementPartyBook.Keep(ref step.Table, AgreementPartyBook.PartiesOf(step.Table).WithoutNotices(first));
        List<int> opened = [];
        var circle = SideDealRules.CircleOf(step.Table, agreement);
        foreach (var part in InstrumentRules.RevivedWith(step.Table, agreement))
        {
            step.Fire(part, AgreementTrigger.Revive);
            EntryIntoForce.Reinstate(ref step.Table, part);
            foreach (var slot in step.Table.Agreements[part].Slots)
                if (slot != Agreement.Left)
                {
                    SideDealEffects.Hold(ref step.Table, circle, slot, part);
                    opened.Add(slot);
                }
        }

        GoOn(ref step.Table, first);
        Overtaking.ByChange(ref step, circle, [.. opened]);
    }

    // Its term, unless that is over, and the ways out of it count again.
    private static void GoOn(ref Table table, int first)
    {
        var instrument = InstrumentBook.OneOf(table, first);
        var (key, term) = (AgreementPartyBook.KeyOf(table, first), instrument.Term);
        var since = table.Clock.Book?.Limits.GetValueOrDefault(key)?.Since ?? table.Now;
        if (term.Known(new EndFacts(table, default, since)) <= table.Now)
            InstrumentBook.SetTerm(ref table, first, instrument, End.Never, since); // a term that is over is dropped
        else if (!term.IsNever)
            LimitEffects.Put(ref table, key, term, since);
        AgreementEnd.Open(ref table, first);
    }
}
