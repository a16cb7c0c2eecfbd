using System.Collections;
using System.Reflection;

namespace NegotiationModel.Tests.Growth;

/// <summary>What one task costs on one document: every count, what was allocated, and how large the result is.</summary>
internal sealed record Cost(string Task, long[] Done, long Allocated, long Result)
{
    public long Total => Done.Sum();
}

/// <summary>Lets the counted library do all that is done with documents, one task after the other.</summary>
internal static class Measure
{
    private delegate object? Reader(ReadOnlySpan<byte> json);

    private static readonly Assembly Counted = CountedLibrary.Only.Assembly;
    private static readonly Type Json = Counted.GetType("NegotiationModel.NegotiationJson")!,
        Told = Counted.GetType("NegotiationModel.Narration")!;
    private static readonly Type Document = Counted.GetType("NegotiationModel.NegotiationDocument")!,
        Result = Counted.GetType("NegotiationModel.Reports.ReplayResult")!;
    private static readonly MethodInfo Play = Result.GetMethod("Play")!,
        WriteResult = Result.GetMethod("ToJson")!,
        Write = Json.GetMethod("Write", [Document])!;
    private static readonly MethodInfo Act = Telling("Action", "Move"),
        Tell = Telling("Describe", "Transition"),
        Story = Telling("Story", "NegotiationDocument");
    private static readonly Reader Read = (Reader)Delegate.CreateDelegate(typeof(Reader), Json.GetMethod("ReadDocument")!);

    public static List<Cost> Of(byte[] json)
    {
        var costs = new List<Cost>();
        if (Try("check", json, costs) is not { } document)
            return costs;
        var played = Did("play", costs, () => Call(Play, document), _ => 0)!;
        Did("write the result", costs, () => WriteResult.Invoke(played, [true]), lines => ((byte[])lines!).AsSpan().Count((byte)'\n'));
        Did("write", costs, () => Write.Invoke(null, [document]), bytes => ((byte[])bytes!).Length);
        Did("tell", costs, () => Narrated(document, played), length => (int)length!);
        Did("tell the story", costs, () => Lines(document), length => (int)length!);
        return costs;
    }

    private static object? Try(string task, byte[] json, List<Cost> costs) =>
        Did(
            task,
            costs,
            () =>
            {
                try
                {
                    return Read(json);
                }
                catch (Exception bad) when (bad.GetType().Name == "DocumentException")
                {
                    return null;
                }
            },
            _ => 0
        );

    private static object? Did(string task, List<Cost> costs, Func<object?> work, Func<object?, long> size)
    {
        var done = Work.Begin(CountedLibrary.Only.Places.Count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = work();
        costs.Add(new(task, done, GC.GetAllocatedBytesForCurrentThread() - before, size(result)));
        return result;
    }

    private static object? Narrated(object document, object played)
    {
        var length = 0;
        foreach (var move in (IEnumerable)Document.GetProperty("Moves")!.GetValue(document)!)
            length += ((string)Call(Act, move)!).Length;
        foreach (var one in (IEnumerable)Result.GetProperty("Transitions")!.GetValue(played)!)
            length += ((string)Call(Tell, one.GetType().GetField("Item2")!.GetValue(one))!).Length;
        return length;
    }

    private static object? Lines(object document)
    {
        var length = 0;
        foreach (string line in (IEnumerable)Call(Story, document)!)
            length += line.Length;
        return length;
    }

    // Of those that take it the one that takes least besides, which may be left out.
    private static MethodInfo Telling(string name, string what) =>
        Told.GetMethods()
            .Where(method => method.Name == name && method.GetParameters()[0].ParameterType.Name == what)
            .MinBy(method => method.GetParameters().Length)!;

    private static object? Call(MethodInfo method, object? first) =>
        method.Invoke(
            null,
            BindingFlags.OptionalParamBinding,
            null,
            [first, .. Enumerable.Repeat(Type.Missing, method.GetParameters().Length - 1)],
            null
        );
}
