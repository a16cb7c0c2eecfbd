using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Refusals;

public partial class EveryCode
{
    [Fact]
    public void ConsentRefusedBefore() =>
        Refused(
            Table(
                    Protocol.Contract with
                    {
                        Ratifiers = ["parliament"],
                        ConsentResubmission = ConsentResubmission.OnlyForChangedTerms,
                    },
                    Seller,
                    Buyer,
                    Parliament
                )
                .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1")),
            Seller.Proposes(Price.Is(9_000))
        );

    [Fact]
    public void SilenceNotAllowed()
    {
        Refused(Table(Protocol.Contract), Seller.Proposes(Price.Is(9_000)) with { SilenceAccepts = true, Expires = Day(3) });
        Refused(
            Table(Protocol.Contract with { AllowsSilentAcceptance = true }),
            Seller.Proposes(Price.Is(9_000)) with
            {
                SilenceAccepts = true,
            }
        );
    }

    [Fact]
    public void AbstentionNotAllowed() => Refused(Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000))), Buyer.Abstains("p1"));
}
