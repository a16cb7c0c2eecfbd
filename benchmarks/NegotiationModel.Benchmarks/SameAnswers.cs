using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Baselines.Machines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks;

/// <summary>That L, N, S and the model say the same of every move of many random talks, so that different work is never compared.</summary>
internal static class SameAnswers
{
    private const int Talks = 1_000,
        Length = 40;

    /// <exception cref="InvalidOperationException">Two of them differ; the message names the talk and the move.</exception>
    public static void Check()
    {
        for (var seed = 0; seed < Talks; seed++)
        {
            PartyId[] principals = [.. "abcde"[..(2 + (seed % 4))].Select(letter => new PartyId($"{letter}"))];
            var random = new RandomTalk(new Random(seed), principals);
            var four = new Four(principals);
            for (var number = 0; number < Length; number++)
                four.Make(random, $"talk {seed}, move {number}");
        }
    }

    private sealed class Four(PartyId[] principals)
    {
        private readonly MinimalDecider byHand = new(principals, PriceTalk.Price, 0, 20_000, default);
        private readonly StatelessTalk own = new(principals, PriceTalk.Price, 0, 20_000, default, isShared: false),
            shared = new(principals, PriceTalk.Price, 0, 20_000, default, isShared: true);
        private Negotiation talks = Negotiation.Convene(
            Protocol.Contract,
            [.. principals.Select(id => Party.Principal(id))],
            [PriceTalk.Price]
        );

        public void Make(RandomTalk random, string which)
        {
            var move = random.Next(talks.Proposals.Count, talks.Conditions.Count);
            var ruling = talks.Rule(move);
            talks = ruling.Talks;
            Same(byHand.Make(move), ruling.Code, which);
            Same(own.Make(move), ruling.IsPermitted, which);
            Same(shared.Make(move), ruling.IsPermitted, which);
            var model =
                $"{talks.Log.Count} {talks.Status} "
                + $"{Statuses(talks.Proposals.Select(proposal => proposal.Status), talks.Conditions.Select(set => set.Status))}";
            var agreed = talks.Agreements.Count > 0 ? talks.Agreements[0] : null;
            Same($"{own.Moves} {own.Status} {Statuses(own.Offers, own.Conditions)}", model, which);
            Same($"{shared.Moves} {shared.Status} {Statuses(shared.Offers, shared.Conditions)}", model, which);
            Same((own.Agreement?.Price, own.Agreement?.Status), (agreed?.Terms[PriceTalk.Price], agreed?.Status), which);
            Same((shared.Agreement?.Price, shared.Agreement?.Status), (agreed?.Terms[PriceTalk.Price], agreed?.Status), which);
            var status =
                byHand.IsConcluded ? NegotiationStatus.Concluded
                : byHand.IsBrokenOff ? NegotiationStatus.BrokenOff
                : talks.Status;
            Same($"{byHand.Moves} {status} {Statuses(byHand.Offers, byHand.Conditions)}", model, which);
            Same(
                (byHand.Price, byHand.IsDissolved),
                (agreed?.Terms[PriceTalk.Price] ?? 0, agreed?.Status == AgreementStatus.EndedByFailedCondition),
                which
            );
        }

        private static string Statuses(IEnumerable<ProposalStatus> proposals, IEnumerable<ConditionStatus> conditions) =>
            $"{string.Join(' ', proposals)} {string.Join(' ', conditions)}";

        private static void Same<T>(T baseline, T model, string which)
        {
            if (!EqualityComparer<T>.Default.Equals(baseline, model))
                throw new InvalidOperationException($"In {which} a baseline says “{baseline}” and the model says “{model}”.");
        }
    }
}
