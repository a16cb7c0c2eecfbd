using Xunit;

namespace NegotiationModel.Tests.Model.Collections;

public class SparseArraysKeepPlaces
{
    [Fact]
    public void Whatever_stands_around_them()
    {
        foreach (var step in new[] { 1, 7, 15, 16, 17, 255, 256, 257, 4_097 })
        {
            SparseArray<string>? list = null;
            var places = Enumerable.Range(1, 20).Select(at => at * step).ToList();
            foreach (var place in places)
                list = SparseArray<string>.With(list, place, $"{place}");
            Assert.All(
                places,
                place => Assert.Equal(($"{place}", null), (list![place], places.Contains(place + 1) ? null : list[place + 1]))
            );
            var (found, from) = (new List<int>(), 0);
            for (int at; (at = list!.Next(from)) >= 0; from = at + 1)
                found.Add(at);
            Assert.Equal((string.Join(' ', places), null), (string.Join(' ', found), list[int.MaxValue]));
            Assert.Equal(places[1], SparseArray<string>.With(list, places[0], null).Next(0));
        }
    }
}
