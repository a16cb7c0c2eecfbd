using NegotiationModel.Lifecycles;
using NegotiationModel.Texts;
using Xunit;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>Whatever is said in English is said in Ukrainian; that every refusal is told in both stands with <c>EveryCode</c>.</summary>
public class UkrainianIsComplete
{
    [Fact]
    public void Every_text_that_can_be_replaced_is() =>
        Assert.All(
            typeof(NegotiationTexts).GetMethods().Where(method => method.IsVirtual && method.DeclaringType == typeof(NegotiationTexts)),
            method =>
                Assert.Equal(
                    typeof(UkrainianTexts),
                    typeof(UkrainianTexts)
                        .GetMethod(method.Name, [.. method.GetParameters().Select(one => one.ParameterType)])!
                        .DeclaringType
                )
        );

    [Fact]
    public void Every_rule_is_told() =>
        Assert.All(
            Enum.GetValues<RefusalCode>(),
            code =>
            {
                Assert.EndsWith(".", NegotiationTexts.English.Rule(code), StringComparison.Ordinal);
                Assert.EndsWith(".", NegotiationTexts.Ukrainian.Rule(code), StringComparison.Ordinal);
                Assert.True(IsUkrainian(NegotiationTexts.Ukrainian.Rule(code)), $"{code}: {NegotiationTexts.Ukrainian.Rule(code)}");
            }
        );

    [Fact]
    public void Every_name_has_words_of_its_own()
    {
        foreach (
            var kind in new[]
            {
                typeof(NegotiationStatus),
                typeof(ProposalStatus),
                typeof(ConditionStatus),
                typeof(AgreementStatus),
                typeof(NegotiationTrigger),
                typeof(ProposalTrigger),
                typeof(ConditionTrigger),
                typeof(AgreementTrigger),
                typeof(SubjectKind),
                typeof(Role),
                typeof(Answer),
                typeof(MoveKind),
                typeof(RefusalCode),
            }
        )
        {
            var words = Enum.GetValues(kind).Cast<Enum>().Select(NegotiationTexts.Ukrainian.Label).ToList();
            Assert.All(words, word => Assert.True(IsUkrainian(word), word));
            Assert.Equal(words.Count, words.Distinct().Count());
        }
    }

    [Fact]
    public void Every_status_is_told_in_words_of_its_own()
    {
        Told<NegotiationStatus>((texts, status) => texts.Describe(status));
        Told<ProposalStatus>((texts, status) => texts.Describe(status));
        Told<ConditionStatus>((texts, status) => texts.Describe(status));
        Told<AgreementStatus>((texts, status) => texts.Describe(status));
    }

    private static void Told<T>(Func<NegotiationTexts, T, string> describe)
        where T : struct, Enum
    {
        var english = Enum.GetValues<T>().Select(status => describe(NegotiationTexts.English, status)).ToList();
        var ukrainian = Enum.GetValues<T>().Select(status => describe(NegotiationTexts.Ukrainian, status)).ToList();
        Assert.All(ukrainian, words => Assert.True(IsUkrainian(words), words));
        Assert.Equal(english.Count, english.Distinct().Count());
        Assert.Equal(ukrainian.Count, ukrainian.Distinct().Count());
        foreach (var texts in (NegotiationTexts[])[NegotiationTexts.English, NegotiationTexts.Ukrainian])
            Assert.Throws<ArgumentOutOfRangeException>("status", () => describe(texts, (T)Enum.ToObject(typeof(T), 99)));
    }

    /// <summary>No Latin letter is left in it.</summary>
    internal static bool IsUkrainian(string text) => text.Any(char.IsLetter) && !text.Any(char.IsAsciiLetter);
}
