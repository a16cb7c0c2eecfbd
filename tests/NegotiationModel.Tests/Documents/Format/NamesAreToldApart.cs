using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Each known property name has a place of its own in a set of them.</summary>
public class NamesAreToldApart
{
    [Fact]
    public void Every_place_is_one_of_its_own()
    {
        var all = default(PropertyNameSet);
        for (var name = 0; name < PropertyNameSet.Capacity; name++)
        {
            Assert.False(all.Has(name));
            var before = all;
            Assert.True(all.Add(name));
            Assert.False(all.Add(name));
            Assert.True(all.Has(name));
            Assert.True(before.Except(all).IsEmpty);
            Assert.Equal([name], Enumerable.Range(0, PropertyNameSet.Capacity).Where(all.Except(before).Has));
        }
    }

    [Fact]
    public void There_is_room_for_all_names() => Assert.InRange(PropertyNames.Count, 1, PropertyNameSet.Capacity);
}
