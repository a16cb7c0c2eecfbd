using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace NegotiationModel.Tests.Model.Collections;

public class PersistentCollections
{
    [Property(MaxTest = 60)]
    public Property An_index_set_holds_what_a_sorted_set_holds() =>
        Prop.ForAll(
            Steps(),
            steps =>
            {
                var set = default(IndexSet);
                var (marked, kept) = (default(IndexSet), new List<(IndexSet Set, int[] Members)>());
                var model = new SortedSet<int>();
                foreach (var step in steps)
                {
                    kept.Add((marked, [.. model]));
                    marked.Mark(step < 0 ? ~step : step, step >= 0);
                    set = step < 0 ? set.Remove(~step) : set.Add(step);
                    _ = step < 0 ? model.Remove(~step) : model.Add(step);
                }

                Assert.Equal(model, Members(set));
                Assert.Equal(model, Members(marked));
                Assert.All(kept, one => Assert.Equal(one.Members, Members(one.Set)));
                Assert.Equal(model.Count == 0, set.IsEmpty);
                Assert.All(
                    model.SelectMany(one => new[] { one, one + 1, one + 63, one + 64, one + 65, one + 2048 }),
                    one => Assert.Equal((model.Contains(one), model.Contains(one)), (set.Contains(one), marked.Contains(one)))
                );
            }
        );

    [Fact]
    public void An_index_set_that_is_emptied_is_empty()
    {
        var set = default(IndexSet);
        for (var index = 0; index < 70_000; index += 7)
            set = set.Add(index);
        for (var index = 0; index < 70_000; index += 7)
            set = set.Remove(index);
        Assert.True(set.IsEmpty);
        Assert.True(set.Add(69_999).Remove(69_999).IsEmpty);
    }

    [Theory, InlineData(3), InlineData(70), InlineData(5_000), InlineData(70_000)]
    public void An_index_set_has_nothing_after_its_last(int last)
    {
        var set = default(IndexSet).Add(last);
        Assert.Equal(last, set.Next(last));
        Assert.All([last + 1, 63, 64, 65, 100, 100_000, int.MaxValue], from => Assert.Equal(from <= last ? last : -1, set.Next(from)));
        Assert.False(set.Contains(int.MaxValue));
    }

    [Theory]
    [InlineData(5), InlineData(32), InlineData(33), InlineData(1_024), InlineData(1_057), InlineData(40_000)]
    public void A_vector_keeps_every_version(int length)
    {
        var vector = default(PersistentVector<string>);
        for (var index = 0; index < length; index++)
            vector = vector.Add(index.ToString());
        var forked = vector.Add("fork");
        var other = Set(Set(vector.Add("other"), 0, "first"), length / 2, "middle");
        var changed = Set(vector, length - 1, "last");
        Assert.Equal(Enumerable.Range(0, length).Select(index => index.ToString()), Items(vector));
        Assert.Equal("fork", forked[length]);
        Assert.Equal(("other", "middle"), (other[length], other[length / 2]));
        Assert.Equal("last", changed[length - 1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => vector[length]);
        Assert.Throws<ArgumentOutOfRangeException>(() => vector[-1]);
    }

    [Fact]
    public void A_vector_may_be_appended_to_from_many_threads()
    {
        var shared = default(PersistentVector<string>).Add("root");
        var forks = new string[2_000];
        Parallel.For(
            0,
            forks.Length,
            index =>
            {
                var fork = shared.Add($"a{index}").Add($"b{index}");
                forks[index] = string.Join(' ', Items(fork));
            }
        );
        Assert.Equal(Enumerable.Range(0, forks.Length).Select(index => $"root a{index} b{index}"), forks);
    }

    [Property(MaxTest = 100)]
    public Property A_register_finds_what_was_added() =>
        Prop.ForAll(
            Gen.Choose(1, 30).ListOf().ToArbitrary(),
            numbers =>
            {
                var register = new Register<AgendaItem>('p');
                var known = new List<string>();
                foreach (var number in numbers)
                {
                    var id = number % 3 == 0 ? register.FirstFree : $"p{number}";
                    Assert.DoesNotContain(register.FirstFree, known);
                    if (known.Contains(id))
                        continue;
                    register.Add(new(Issue.Text(id)));
                    known.Add(id);
                }

                Assert.Equal(known, register.Items().Select(one => one.Issue.Id.Value));
                Assert.All(known, id => Assert.Equal(known.IndexOf(id), register.IndexOf(id)));
                Assert.Equal(Enumerable.Range(1, 100).Select(number => $"p{number}").First(id => !known.Contains(id)), register.FirstFree);
                Assert.Null(register.Find("q"));
            }
        );

    [Property(MaxTest = 60)]
    public Property What_differs_between_two_versions_of_a_vector_is_found() =>
        Prop.ForAll(
            Gen.Choose(0, 1_500).ListOf().SelectMany(_ => Gen.Choose(1, 1_200), (places, length) => (places, length)).ToArbitrary(),
            made => DifferencesAreFound(made.length, made.places)
        );

    [Theory]
    [
        InlineData(1_050, 0),
        InlineData(1_050, 40),
        InlineData(1_056, 1),
        InlineData(33_800, 40),
        InlineData(33_800, 2_000),
        InlineData(33, 34_000),
        InlineData(7, 34_000)
    ]
    public void What_differs_is_found_where_a_vector_grew_out_of_its_tree(int length, int more) =>
        Assert.All(
            [
                [],
                [0],
                [0, 31, 32],
                [length - 1],
                [length / 2],
                [length / 2, length / 2 + 1, length - 2],
            ],
            (int[] places) => DifferencesAreFound(length, [.. Enumerable.Range(length, more), .. places])
        );

    private static void DifferencesAreFound(int length, IEnumerable<int> places)
    {
        var before = default(PersistentVector<string>);
        for (var index = 0; index < length; index++)
            before = before.Add(index.ToString());
        var after = before;
        foreach (var place in places)
            after = place < after.Count ? Set(after, place, $"{place} anew") : after.Add($"{place} added");
        var differences = new List<int>();
        for (var at = -1; (at = after.NextDifference(before, at + 1)) >= 0; )
            differences.Add(at);
        Assert.Equal(Enumerable.Range(0, before.Count).Where(index => !ReferenceEquals(before[index], after[index])), differences);
    }

    [Fact]
    public void Ids_that_only_look_like_places_claim_none()
    {
        var register = new Register<AgendaItem>('p');
        string[] ids = ["p1", "of", "p03", "p2147483648", "p99999999999999999999", "pp", "p-4", "q4", "p", "p5", "P2", "p3x"];
        for (var count = 1; count <= ids.Length; count++)
        {
            register.Add(new(Issue.Text(ids[count - 1])));
            Assert.Equal("p2", register.FirstFree);
            Assert.All(ids, (id, place) => Assert.Equal(place < count ? place : -1, register.IndexOf(id)));
        }

        register.Add(new(Issue.Text("p2")));
        Assert.Equal("p3", register.FirstFree);
    }

    [Property(MaxTest = 100)]
    public Property A_ledger_changes_nothing_that_was_shared() =>
        Prop.ForAll(
            Gen.Choose(0, 60).ListOf().ToArbitrary(),
            steps =>
            {
                var ledger = new EditableRegister<AgendaItem>(new('p'));
                var shared = new List<(Register<AgendaItem> Items, int[] Held)>();
                var now = new List<int>();
                foreach (var step in steps)
                    switch (step % 3)
                    {
                        case 0:
                            ledger.Items.Add(new(Issue.Text(ledger.Items.FirstFree)) { Agreement = step });
                            now.Add(step);
                            break;
                        case 1 when now.Count > 0:
                            ledger.Edit(step % now.Count).Agreement = now[step % now.Count] = step;
                            break;
                        default:
                            ledger.Share();
                            shared.Add((ledger.Items, [.. now]));
                            break;
                    }

                Assert.Equal(now, ledger.Items.Items().Select(item => item.Agreement));
                Assert.All(shared, one => Assert.Equal(one.Held, one.Items.Items().Select(item => item.Agreement)));
            }
        );

    private static Arbitrary<List<int>> Steps() =>
        Gen.Frequency((3, Gen.Choose(0, 200)), (2, Gen.Choose(0, 5_000)), (1, Gen.Choose(0, 200_000)))
            .SelectMany(_ => Gen.Elements(true, true, false), (index, add) => add ? index : ~index)
            .ListOf()
            .Select(list => list.ToList())
            .ToArbitrary();

    private static IEnumerable<int> Members(IndexSet set)
    {
        for (var index = set.Next(0); index >= 0; index = set.Next(index + 1))
            yield return index;
    }

    private static PersistentVector<string> Set(PersistentVector<string> vector, int index, string item)
    {
        var owned = false;
        return vector.Set(index, item, ref owned);
    }

    private static IEnumerable<string> Items(PersistentVector<string> vector)
    {
        for (var index = 0; index < vector.Count; index++)
            yield return vector[index];
    }
}
