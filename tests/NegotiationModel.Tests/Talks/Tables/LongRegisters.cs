using Xunit;

namespace NegotiationModel.Tests.Talks.Tables;

/// <summary>What is remembered of a long list holds for that list, and for no fork that differs at its beginning.</summary>
public class LongRegisters
{
    private const int Many = 40; // more than stand in one block

    private static readonly Party Seller = Party.Principal("seller"),
        Buyer = Party.Principal("buyer");

    [Fact]
    public void What_fitted_a_longer_agenda_does_not_fit_one_whose_first_issue_has_fewer_options()
    {
        Issue[] agenda = [Issue.Choice("i0", "red"), .. Enumerable.Range(1, Many).Select(number => Issue.Number($"i{number}", 0, 9))];
        var talks = Negotiation.Convene(
            Protocol.Contract with
            {
                AgendaSetBy = ProcedureControl.PrincipalsAndMediators,
            },
            [Seller, Buyer],
            agenda
        );
        var wider = talks.Make(new Move.ExtendAgenda("seller", Issue.Choice("i0", "red", "blue")));
        var terms = Terms.CreateRange([
            new("i0", Value.Of("blue")),
            .. Enumerable.Range(1, Many).Select(number => new Term($"i{number}", Value.Of(1))),
        ]);
        Assert.True(wider.Permits(new Move.Propose("seller", terms)));
        Assert.Equal(RefusalCode.ValueOutsideIssue, talks.Rule(new Move.Propose("seller", terms)).Code);
    }
}
