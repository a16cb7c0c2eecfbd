using System.Collections;
using Xunit;

namespace NegotiationModel.Tests.Model.Collections;

public class ListsAreValues
{
    private static readonly ValueList<int> None = default,
        Some = [1, 2],
        Same = [1, 2],
        Turned = [2, 1];

    [Fact]
    public void Lists_of_equal_items_in_the_same_order_are_equal()
    {
        Assert.True(Some == Same && !(Some != Same) && Some.Equals((object)Same));
        Assert.True(Some != Turned && !(Some == Turned) && !Some.Equals((object)Turned));
        Assert.True(None == ValueList.Create<int>([]) && None != Some);
        Assert.False(Some.Equals(new[] { 1, 2 }));
    }

    [Fact]
    public void Their_hashes_tell_them_apart() =>
        Assert.Distinct(Enumerable.Range(0, 200).Select(number => ((ValueList<int>)[1, number]).GetHashCode()));

    [Fact]
    public void The_default_is_an_empty_list()
    {
        Assert.Empty(None);
        Assert.Equal((0, ""), (None.Count, None.ToString()));
        Assert.False(None.GetEnumerator().MoveNext());
        Assert.False(((IEnumerable)None).GetEnumerator().MoveNext());
        Assert.Throws<ArgumentOutOfRangeException>("index", () => None[0]);
    }

    [Fact]
    public void Every_way_leads_through_the_items_in_order()
    {
        Assert.Equal([1, 2], Some.Select(one => one));
        Assert.Equal([1, 2], ((IEnumerable)Some).Cast<int>());
        var walked = new List<int>();
        foreach (var item in Some)
            walked.Add(item);
        Assert.Equal([1, 2], walked);
        Assert.Equal((2, "1, 2"), (Some[1], Some.ToString()));
    }
}
