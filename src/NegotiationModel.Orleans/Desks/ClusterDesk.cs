using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NegotiationModel.Hosting;
using NegotiationModel.Reports;

namespace NegotiationModel.Orleans;

/// <summary>Reaches the negotiations of a cluster. Keeps what it has heard of them, so that of each it hears what is new.</summary>
internal sealed class ClusterDesk(IGrainFactory grains) : INegotiationDesk
{
    private const int MaxHeld = 10_000,
        MaxTries = 10;

    private static readonly TimeSpan BeforeAgain = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, KnownTalks> held = new(StringComparer.Ordinal);

    public async ValueTask<bool> TryConveneAsync(NegotiationDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        Negotiation.Convene(document.Setting); // one that contradicts itself is not sent
        var text = WireText.Of(document);
        return await ClusterCalls.CallAsync(
            "begin a negotiation",
            () => Grain(document.Setting.Id).TryConveneAsync(text, cancellationToken)
        );
    }

    public async ValueTask<DeskState?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var before = held.GetValueOrDefault(id);
        var news = await ClusterCalls.CallAsync("read a negotiation", () => Grain(id).ReadAsync(before?.Version ?? -1, cancellationToken));
        if (news is null)
            return null;
        var known = Hold(id, KnownTalks.After(before, news));
        return new(known.Beginning, known.Talks.At(WireText.Instant(news.Now)));
    }

    public async ValueTask<MoveResult> MakeAsync(
        string id,
        SeatId seat,
        Move move,
        string? key,
        int? seen,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(move);
        var before = held.GetValueOrDefault(id);
        var sent = new SentMove(seat.Party.Value, seat.Representative?.Value, WireText.Of(move), key, seen);
        var answer = await ClusterCalls.CallAsync("make a move", () => Grain(id).MakeAsync(sent, before?.Version ?? -1, cancellationToken));
        if (answer.News is not { } news)
            return new(answer.Outcome, answer.Version);
        var known = Hold(id, KnownTalks.After(before, news));
        var ruling = answer.Ruled is { } refused ? known.RulingOn(refused, news.Now) : known.RulingOn(answer.Version);
        return new(answer.Outcome, answer.Version, ruling, answer.IsRepeated);
    }

    public async IAsyncEnumerable<ReplayStep> WatchAsync(string id, int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        if (await FindAsync(id, cancellationToken) is null || !held.TryGetValue(id, out var known))
            yield break;
        var told = known.TalksAt(Math.Min(after, known.Version));
        for (var failed = 0; ; failed++)
        {
            await using var steps = Grain(id).WatchAsync(told.Log.Count, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await NextAsync(steps, isLast: failed >= MaxTries, cancellationToken) is { } step)
            {
                failed = 0;
                if (StepAfter(told, step) is not { } next)
                    continue;
                told = next.Talks;
                yield return next;
            }

            await Task.Delay(BeforeAgain, cancellationToken);
        }
    }

    public async IAsyncEnumerable<string> ListIdsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = await ClusterCalls.CallAsync(
            "list negotiations",
            () => grains.GetGrain<INegotiationListGrain>(0).ListIdsAsync(cancellationToken)
        );
        foreach (var id in ids)
            yield return id;
    }

    private INegotiationGrain Grain(string id) => grains.GetGrain<INegotiationGrain>(id);

    private KnownTalks Hold(string id, KnownTalks known)
    {
        if (held.Count >= MaxHeld)
            held.Clear();
        held.AddOrUpdate(id, known, (_, other) => other.Version > known.Version ? other : known);
        return known;
    }

    // The silo on which the negotiation lives may end: then it goes on from another, null here.
    private static async Task<Step?> NextAsync(IAsyncEnumerator<Step> steps, bool isLast, CancellationToken cancellationToken)
    {
        try
        {
            return await steps.MoveNextAsync() ? steps.Current : null;
        }
        catch (Exception wrong) when (ClusterCalls.IsFailure(wrong, cancellationToken))
        {
            return isLast ? throw ClusterCalls.Failed("tell what happens", wrong) : null;
        }
    }

    private static ReplayStep? StepAfter(Negotiation told, Step step)
    {
        if (step.Move is { } move)
        {
            var ruling = told.Rule(WireText.Move(move));
            return new(told.Log.Count, ruling, ruling.Talks, ruling.Transitions);
        }

        var now = WireText.Instant(step.Now);
        if (now <= told.Now)
            return null;
        var passage = told.AdvanceTo(now);
        return passage.Transitions.Count > 0 ? new(told.Log.Count, null, passage.Talks, passage.Transitions) : null;
    }
}
