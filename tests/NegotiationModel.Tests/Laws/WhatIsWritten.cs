using System.Globalization;
using System.Text.Json.Nodes;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Laws of the log, from which everything else is folded, and of documents.</summary>
public class WhatIsWritten : LawBook
{
    [Fact]
    public void Folding_the_log_step_by_step_gives_every_stage() =>
        Holds(world =>
        {
            var (now, log) = (world.Convened, world.End.Log);
            foreach (var stage in world.Stages.Skip(1))
            {
                now = now.Make(log[stage.Talks.Log.Count - 1].Move);
                Assert.Equal(stage.Account, Account.Of(now));
            }
        });

    [Fact]
    public void Folding_the_log_at_once_gives_the_same_negotiation() =>
        Holds(world => Assert.Equal(Whole(world), Whole(world.Convened.Make([.. world.End.Log.Select(one => one.Move)]))));

    [Fact]
    public void Folding_the_log_on_another_machine_gives_the_same_bytes() =>
        Holds(world =>
        {
            var here = Bytes(world);
            var culture = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = Elsewhere;
                Assert.Equal(here, Bytes(new(world.Json)));
            }
            finally
            {
                CultureInfo.CurrentCulture = culture;
            }
        });

    [Fact]
    public void A_document_written_and_read_again_says_the_same() =>
        Holds(world => Assert.True(JsonNode.DeepEquals(world.Result, World.ResultOf(world.Reread))));

    [Fact]
    public void A_document_written_is_written_again_to_the_byte() =>
        Holds(world =>
        {
            Assert.Equal(Text(world.Written), Text(NegotiationJson.Write(world.Reread)));
            Assert.Equal(Text(world.WrittenEnd), Text(NegotiationJson.Write(world.RereadEnd)));
        });

    [Fact]
    public void A_log_written_holds_no_refused_move_and_leads_to_the_same_end() =>
        Holds(world =>
        {
            var result = ReplayResult.Play(world.RereadEnd);
            Assert.Empty(result.Refusals);
            Assert.Equal(Whole(world), Whole(result.Talks));
            Assert.Equal(world.Moments.SelectMany(moment => moment.Ruling.Transitions), result.Transitions.Select(one => one.Transition));
        });

    // A machine on which numbers, signs, dates and times look unlike ours.
    private static CultureInfo Elsewhere { get; } =
        new("")
        {
            NumberFormat = new()
            {
                NumberDecimalSeparator = ",",
                NegativeSign = "–",
                NumberGroupSeparator = ".",
                NumberNegativePattern = 0,
                CurrencyDecimalSeparator = ",",
            },
            DateTimeFormat = new()
            {
                DateSeparator = ".",
                TimeSeparator = "h",
                ShortDatePattern = "yy/d/M",
            },
        };

    private static string Bytes(World world) => Text(world.WrittenEnd) + Text(world.Told) + Text(world.Written);

    private static (NodaTime.Instant, Account, string) Whole(World world) =>
        (world.End.Now, world.Stages[^1].Account, Text(world.WrittenEnd));

    private static (NodaTime.Instant, Account, string) Whole(Negotiation talks) =>
        (talks.Now, Account.Of(talks), Text(NegotiationJson.Write(talks)));

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}
