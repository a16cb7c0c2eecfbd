using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace NegotiationModel.Tests.Laws;

/// <summary>Runs FsCheck without a word.</summary>
internal class SilentRunner : IRunner
{
    public static readonly SilentRunner Runner = new();

    public virtual void OnFinished(string name, TestResult result) { }

    public void OnStartFixture(Type type) { }

    public void OnArguments(int test, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) { }

    public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> everyShrink) { }
}
