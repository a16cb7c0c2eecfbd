using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF");

    private string Write(Instant instant, DateTimeZone zone)
    {
        switch (_random.Next(10))
        {
            case 0:
                return OffsetDateTimePattern.Rfc3339.Format(instant.InZone(zone).ToOffsetDateTime());
            case 1:
                // A local time that comes twice cannot say which; then the instant itself is written.
                LocalDateTime local = instant.InZone(zone).LocalDateTime;
                return local.InZoneLeniently(zone).ToInstant() == instant ? Local.Format(local) : Times.Write(instant);
            default:
                return Times.Write(instant);
        }
    }

    private string Write(Instant instant) => Write(instant, _referee.Zone);

    /// <summary>Gives the move its time, and sets the table as it will stand then.</summary>
    private void ChooseTime(JsonObject move)
    {
        Instant last = _referee.State.LastMove;
        Instant instant = ChooseInstant(last);
        if (instant == _referee.Previous && Chance(60))
        {
            // Left out: that of the move before.
        }
        else if (Chance(6))
        {
            LocalDate date = instant.InZone(_referee.Zone).Date;
            move["at"] = Times.Date(date);
            instant = Times.Resolve(Times.Moment(Times.Date(date), _referee.Zone).Instant, "day", _referee.Zone, last);
        }
        else
        {
            move["at"] = Write(instant);
            if (Chance(6))
            {
                string precision = Pick(["exact", "day", "day", "week", "month", "year"]);
                move["precision"] = precision;
                instant = Times.Resolve(instant, precision, _referee.Zone, last);
            }
        }

        _table = _referee.State.Copy();
        if (!Chance(12))
        {
            TimePassing.Advance(_table, instant, 0);
        }
    }

    private Instant ChooseInstant(Instant last)
    {
        int dice = _random.Next(100);
        Instant? due = TimePassing.NextDue(_referee.State);
        if (dice < 35)
        {
            return _referee.Previous >= last ? _referee.Previous : last;
        }

        if (dice < 50 && due is { } limit)
        {
            return limit + Duration.FromSeconds(Pick([-1, 0, 0, 0, 0, 1]));
        }

        if (dice < 90)
        {
            return last + Duration.FromMinutes(5 * _random.Next(1, 60));
        }

        return dice switch
        {
            < 93 => last + Duration.FromHours(_random.Next(20, 200)),
            < 95 => last - Duration.FromMinutes(_random.Next(1, 3000)),
            _ => last + Duration.FromTicks(_random.Next(1, 30000000)),
        };
    }

    /// <summary>A limit, mostly ahead, often one that something else falls due at too.</summary>
    private string ChooseLimit()
    {
        Instant now = _table.Now;
        if (Chance(4))
        {
            return Write(Chance(50) ? now : now - Duration.FromHours(1));
        }

        if (Chance(12))
        {
            return Times.Date(now.InZone(_referee.Zone).Date.PlusDays(_random.Next(3)));
        }

        if (Chance(35) && TimePassing.NextDue(_table) is { } due && due > now)
        {
            return Write(due);
        }

        return Write(now + Duration.FromMinutes(10 * Pick([1, 3, 6, 6, 12, 24, 48, 144, 500])));
    }
}
