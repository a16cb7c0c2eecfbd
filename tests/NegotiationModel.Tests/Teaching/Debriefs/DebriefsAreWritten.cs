using System.Diagnostics;
using System.Text;
using NegotiationModel.Teaching;
using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Teaching;

public sealed class DebriefsAreWritten
{
    private static readonly Debrief OfTwo = Debrief.Of(SmallCase.Agreed(10, hasService: true), SmallCase.NotAgreed());

    [Fact]
    public void Nobody_is_named_unless_asked()
    {
        Assert.DoesNotContain("Anna", OfTwo.ToPage().ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", OfTwo.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("The seller: Anna", OfTwo.ToPage(showsNames: true).ToString(), StringComparison.Ordinal);
        Assert.Contains("The seller: Anna", OfTwo.ToCsv(showsNames: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_that_is_called_otherwise_at_each_table_is_a_person()
    {
        var debrief = Debrief.Of(Renamed("Anna"), Renamed("Borys"));

        Assert.Equal("buyer", debrief.Roles[1].Name);
        Assert.DoesNotContain("Borys", debrief.ToPage().ToString(), StringComparison.Ordinal);
        Assert.Contains("buyer: Borys", debrief.ToPage(showsNames: true).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_for_each_table() =>
        Assert.Equal(
            "table,status,agreed,price,service,seller.points,seller.opening,buyer.points,buyer.opening,leftOnTheTable,offers,moves,"
                + "seconds\n"
                + "1,concluded,yes,10,yes,70,100,70,100,0,3,4,1800\n"
                + "2,broken off,no,,,20,100,20,100,100,2,3,600\n",
            OfTwo.ToCsv()
        );

    [Fact]
    public void Tables_are_called_as_the_class_calls_them()
    {
        PlayedTable[] tables =
        [
            new(SmallCase.Agreed(5, hasService: false), 1) { ClassRound = 1 },
            new(SmallCase.Agreed(10, hasService: true), 1) { ClassRound = 2 },
            new(SmallCase.NotAgreed() with { Moves = [] }, 4) { ClassRound = 2, IsOver = true },
        ];
        var debrief = Debrief.OfTables(tables);

        Assert.StartsWith("Round 1, table 1 agreed on price: 5", debrief.Questions[0], StringComparison.Ordinal);
        Assert.Contains("at most 60, at round 1, table 1.", string.Join('\n', debrief.Findings), StringComparison.Ordinal);
        Assert.Contains(">round 2, table 4</th>", debrief.ToPage().ToString(), StringComparison.Ordinal);
        Assert.StartsWith("round,table,status,", debrief.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("\n2,4,not closed,no,", debrief.ToCsv(), StringComparison.Ordinal);
        Assert.Equal("The table did not agree.", Debrief.OfTables([tables[2]]).Findings[0]);
    }

    [Fact]
    public void Tables_that_still_talk_are_told_of_and_not_counted()
    {
        PlayedTable one = new(SmallCase.Agreed(10, hasService: true), 1),
            other = new(SmallCase.NotAgreed(), 2);

        Assert.Equal("1 of 4 tables is over; it agreed.", Debrief.OfTables([one], 3).Findings[0]);
        Assert.Equal("2 of 4 tables are over; both agreed.", Debrief.OfTables([one, one with { Number = 3 }], 2).Findings[0]);
        Assert.Equal("2 of 4 tables are over; 1 agreed.", Debrief.OfTables([one, other], 2).Findings[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Debrief.OfTables([one], -1));
    }

    // The zip of a class has them, and no other word of the round.
    [Fact]
    public void Documents_of_a_class_keep_their_rounds()
    {
        var csv = Debrief.Of(Called("round-2-table-1"), Called("round-1-table-10"), Called("round-1-table-2")).ToCsv();

        Assert.Equal(
            ["round,table", "1,2", "1,10", "2,1"],
            csv.TrimEnd('\n').Split('\n').Select(row => string.Join(',', row.Split(',')[..2]))
        );
        Assert.StartsWith("table,status", Debrief.Of(Called("round-2-table-1"), Called("another")).ToCsv(), StringComparison.Ordinal);

        static NegotiationDocument Called(string id)
        {
            var document = SmallCase.Agreed(10, hasService: true);
            return document with { Setting = document.Setting with { Id = id } };
        }
    }

    [Fact]
    public void The_tool_says_that_a_zip_is_to_be_unpacked()
    {
        var zip = Path.Combine(Directory.CreateTempSubdirectory().FullName, "class.zip");
        File.WriteAllBytes(zip, [(byte)'P', (byte)'K', 3, 4, 20, 0]);

        Assert.Equal((2, $"{zip}: This is a zip. Unpack it into a folder, and name the folder.\n"), Failed("debrief", zip));
    }

    [Fact]
    public void A_spreadsheet_runs_no_name()
    {
        var document = SmallCase.Agreed(10, hasService: true);
        document = document with { Setting = document.Setting with { Id = "=1+1" } };

        Assert.Contains("\n1,'=1+1,", Debrief.Of(document).ToCsv(showsNames: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_names_stays_text() =>
        Assert.DoesNotContain(
            "<b>x</b>",
            Debrief.Of(SmallCase.Agreed(1, hasService: true, seller: "<b>x</b>")).ToPage(showsNames: true).ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Five_hundred_tables_take_two_seconds_and_half_a_megabyte()
    {
        NegotiationDocument[] tables =
        [
            .. Enumerable
                .Range(0, 500)
                .Select(at => at % 9 == 0 ? SmallCase.NotAgreed() : SmallCase.Agreed(at % 11, at % 3 != 0, minutes: 5 + at % 40)),
        ];
        var page = Debrief.Of(tables).ToPage(showsNames: true).ToString();
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 100, 500_000);

        // Neighbours on a busy machine only ever slow it down: the first run that is quick enough is the answer.
        Assert.Contains(
            Enumerable.Range(0, 10).Select(_ => Time(() => Debrief.Of(tables).ToPage().ToString())),
            time => time.TotalSeconds <= 2
        );
    }

    [Fact]
    public void The_tool_reads_a_folder_and_writes_a_page_and_values()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllBytes(Path.Combine(folder, "a.negotiation.json"), NegotiationJson.Write(SmallCase.Agreed(10, hasService: true)));
        File.WriteAllBytes(Path.Combine(folder, "b.negotiation.json"), NegotiationJson.Write(SmallCase.NotAgreed()));
        var (page, csv) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "tables.csv"));

        var (exit, output, _) = Negotiate.Run("debrief", folder, "-o", page, "--csv", csv);

        Assert.Equal(0, exit);
        Assert.Contains("1 of 2 tables agreed: 50 %.", output, StringComparison.Ordinal);
        Assert.Equal(OfTwo.ToPage().ToString(), File.ReadAllText(page));
        Assert.Equal(OfTwo.ToCsv(), File.ReadAllText(csv));
    }

    [Fact]
    public void The_tool_says_what_it_cannot_debrief()
    {
        var empty = Directory.CreateTempSubdirectory().FullName;

        Assert.Equal((2, $"There is no *.negotiation.json in {empty}.\n"), Failed("debrief", empty));
        Assert.Equal(
            (2, "Document 2, job-offer, says otherwise than used-car what the parties want; a debrief is of one case.\n"),
            Failed("debrief", "used-car", "job-offer")
        );
    }

    private static (int Exit, string Error) Failed(params string[] args)
    {
        var (exit, output, error) = Negotiate.Run(args);
        Assert.Equal("", output);
        return (exit, error);
    }

    private static NegotiationDocument Renamed(string buyer)
    {
        var document = SmallCase.Agreed(10, hasService: true);
        return document with
        {
            Setting = document.Setting with { Parties = [document.Setting.Parties[0], Party.Principal("buyer", buyer)] },
        };
    }

    private static TimeSpan Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }
}
