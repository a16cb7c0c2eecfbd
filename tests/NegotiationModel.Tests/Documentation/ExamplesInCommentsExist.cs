using System.Reflection;
using System.Text.RegularExpressions;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

/// <summary>An example in a comment is not compiled, so a renamed member would stay in it.</summary>
public partial class ExamplesInCommentsExist
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;

    private static readonly ILookup<string, Type> Types = new[] { typeof(Negotiation), typeof(Picture) }
        .SelectMany(type => type.Assembly.GetExportedTypes())
        .ToLookup(type => type.Name.Split('`')[0]);

    [Fact]
    public void With_every_member_that_they_name()
    {
        var named = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(code => Name().Matches(code.Value)))
            .SelectMany(found => found)
            .Select(found => (Type: found.Groups[1].Value, Member: found.Groups[2].Value))
            .Where(found => Types.Contains(found.Type))
            .ToList();
        Assert.InRange(named.Count, 20, int.MaxValue);
        Assert.All(
            named,
            found => Assert.True(Types[found.Type].Any(type => Has(type, found.Member)), $"{found.Type} has no {found.Member}.")
        );
    }

    private static bool Has(Type type, string member) =>
        type.GetMember(member, Any).Length > 0
        || type.GetNestedType(member) is not null
        || type.GetInterfaces().Any(one => Has(one, member));

    [GeneratedRegex("<code>.*?</code>|<c>.*?</c>", RegexOptions.Singleline)]
    private static partial Regex Code();

    // A member of a type, or a property that is set where one is made.
    [GeneratedRegex(@"(?<![.\w])([A-Z]\w*)(?:(?:\(\))?\s*\{\s*|\.)([A-Z]\w*)")]
    private static partial Regex Name();
}
