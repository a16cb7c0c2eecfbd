using System.Reflection;
using Xunit;

namespace NegotiationModel.Tests.Talks.Refusals;

public class EveryCodeIsProvoked
{
    [Fact]
    public void By_a_fact_named_after_it() =>
        Assert.Equal(
            Enum.GetNames<RefusalCode>().Order(StringComparer.Ordinal),
            typeof(EveryCode)
                .GetMethods()
                .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
                .Select(method => method.Name)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void In_the_order_of_the_document_format() =>
        Assert.Equal(
            """
            UnknownParty PartyHasLeft UnknownRepresentative NoAuthority NotAllowedForRole
            BeforeLastMove
            NegotiationClosed NegotiationSuspended NotSuspended NotClosed ReopeningNotAllowed JoiningNotAllowed AlreadyPresent DeadlineNotYours NotYourTurn AgendaNotYours SuspensionNotYours ResumptionConditionOutstanding
            UnknownProposal UnknownCondition UnknownAgreement DuplicateId OwnProposal NotYourProposal NotYourCondition NotARatifier ProposalExpired
            ProposalNotLive ProposalStillLive ProposalFirm AlreadyDone ConditionNotOutstanding NotForConditionSubsequent AgreementNotPending ConditionsNotAllowed
            PartialAcceptanceNotAllowed UnknownSubject ProposalNotAddressed NotPartyToAgreement LimitChangeNotAllowed ConditionNotDemanded AgreementNotInForce
            ExitNotAllowed AccessionNotAllowed ConsentRefusedBefore SilenceNotAllowed AbstentionNotAllowed
            NothingNamed UnknownIssue ValueOutsideIssue IssueAlreadySettled TermsDiffer AgendaConflict TimeNotAfterMove EssentialIssueMissing VotesContradictResult UnknownIdInEnd CircularEnd
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            Enum.GetNames<RefusalCode>()
        );
}
