using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>
/// What differs between a table before and after a move, or an instant of time: conditions, proposals, agreements, each in the
/// order in which they came up, the talks last. Nothing passes through a status it does not stay in, and coming into being is
/// no transition. Found when somebody asks; what both tables share is passed over whole.
/// </summary>
internal static class TableDifference
{
    public static void Tell(in Table before, in Table after, List<Transition> told)
    {
        foreach (var register in SubjectRegister.All)
            for (var at = -1; (at = register.NextDifference(before, after, at + 1)) >= 0; )
                if (register.At(after, at) is var (id, status))
                    Tell(Lifecycle.For(register.Kind), register.At(before, at).Status, status, id, told);
        Tell(Lifecycle.Negotiation, (int)before.Status, (int)after.Status, after.Setting.Id, told);
    }

    // A pair of statuses that no machine connects is an error, not a silent change.
    private static void Tell(Lifecycle lifecycle, int before, int after, string id, List<Transition> told)
    {
        if (before != after)
            told.Add(new(lifecycle.Between(before, after), id));
    }
}
