using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace NegotiationModel.Tests.Growth;

/// <summary>
/// A second copy of the library whose code counts: each method when it is entered, each loop when it turns, and what the runtime
/// looks through for it. The counts are exact and the same at every run, and the library itself pays nothing for them.
/// </summary>
internal sealed class CountedLibrary
{
    private readonly List<string> places = [];

    private CountedLibrary()
    {
        using var module = ModuleDefinition.ReadModule(typeof(Negotiation).Assembly.Location);
        var write = new Counting(module, places);
        foreach (var method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
            write.Into(method);
        using var copy = new MemoryStream();
        module.Write(copy);
        copy.Position = 0;
        Assembly = new AssemblyLoadContext("counted").LoadFromStream(copy);
        Work.Begin(places.Count);
    }

    public static CountedLibrary Only { get; } = new();

    public Assembly Assembly { get; }

    /// <summary>The names of what is counted: a method, and "loop" or what is looked through there.</summary>
    public IReadOnlyList<string> Places => places;

    private sealed class Counting(ModuleDefinition module, List<string> places)
    {
        private readonly MethodReference done = module.ImportReference(typeof(Work).GetProperty(nameof(Work.Done))!.GetMethod);
        private readonly Dictionary<string, MethodInfo> scans = typeof(Scans)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(Signature);

        public void Into(MethodDefinition method)
        {
            var body = method.Body;
            body.SimplifyMacros();
            var code = body.GetILProcessor();
            var order = body.Instructions.Select((one, at) => (one, at)).ToDictionary(pair => pair.one, pair => pair.at);
            var heads = body.Instructions.SelectMany(one => Targets(one).Where(target => order[target] <= order[one])).Distinct().ToList();
            foreach (var call in body.Instructions.Where(one => one.OpCode == OpCodes.Call || one.OpCode == OpCodes.Callvirt).ToList())
                Scan(method, code, call);
            foreach (var head in heads)
                Move(body, head, Insert(code, head, $"{Name(method)}, loop"));
            Insert(code, body.Instructions[0], Name(method));
            body.OptimizeMacros();
        }

        private static IEnumerable<Instruction> Targets(Instruction one) =>
            one.Operand is Instruction target ? [target] : one.Operand as Instruction[] ?? [];

        // Adds one to a count of its own before an instruction; the first of the instructions that do.
        private Instruction Insert(ILProcessor code, Instruction before, string place)
        {
            var first = code.Create(OpCodes.Call, done);
            Instruction[] added =
            [
                first,
                code.Create(OpCodes.Ldc_I4, places.Count),
                code.Create(OpCodes.Ldelema, module.TypeSystem.Int64),
                code.Create(OpCodes.Dup),
                code.Create(OpCodes.Ldind_I8),
                code.Create(OpCodes.Ldc_I4_1),
                code.Create(OpCodes.Conv_I8),
                code.Create(OpCodes.Add),
                code.Create(OpCodes.Stind_I8),
            ];
            foreach (var one in added)
                code.InsertBefore(before, one);
            places.Add(place);
            return first;
        }

        // Whatever led to an instruction leads to another from now on.
        private static void Move(Mono.Cecil.Cil.MethodBody body, Instruction from, Instruction to)
        {
            foreach (var one in body.Instructions)
                if (one.Operand == from)
                    one.Operand = to;
                else if (one.Operand is Instruction[] many)
                    one.Operand = Array.ConvertAll(many, target => target == from ? to : target);
            foreach (var guard in body.ExceptionHandlers)
            {
                guard.TryStart = guard.TryStart == from ? to : guard.TryStart;
                guard.TryEnd = guard.TryEnd == from ? to : guard.TryEnd;
                guard.HandlerStart = guard.HandlerStart == from ? to : guard.HandlerStart;
                guard.HandlerEnd = guard.HandlerEnd == from ? to : guard.HandlerEnd;
                guard.FilterStart = guard.FilterStart == from ? to : guard.FilterStart;
            }
        }

        // A call that looks through a list becomes one that also counts its length.
        private void Scan(MethodDefinition method, ILProcessor code, Instruction call)
        {
            var called = (MethodReference)call.Operand;
            if (!scans.TryGetValue(Signature(called.GetElementMethod()), out var scan))
                return;
            MethodReference counted = module.ImportReference(scan);
            if (called is GenericInstanceMethod { GenericArguments: var arguments })
            {
                var instance = new GenericInstanceMethod(counted);
                foreach (var argument in arguments)
                    instance.GenericArguments.Add(argument);
                counted = instance;
            }

            code.InsertBefore(call, code.Create(OpCodes.Ldc_I4, places.Count));
            call.Operand = counted;
            places.Add($"{Name(method)}, {called.DeclaringType.Name}.{called.Name}");
        }

        private static string Name(MethodDefinition method) =>
            $"{method.DeclaringType.FullName.Replace("NegotiationModel.", "", StringComparison.Ordinal)}.{method.Name}";

        private static string Signature(MethodReference method) =>
            $"{method.DeclaringType.Name}.{method.Name}({string.Join(",", method.Parameters.Select(one => Bare(one.ParameterType)))})";

        // The method it stands for: the last parameter is the place.
        private static string Signature(MethodInfo scan) =>
            $"{scan.Name.Replace('_', '.')}({string.Join(",", scan.GetParameters().SkipLast(1).Select(one => Bare(one.ParameterType)))})";

        private static string Bare(TypeReference type) =>
            type.IsGenericParameter ? "T"
            : type is ArrayType array ? Bare(array.ElementType) + "[]"
            : type.Name;

        private static string Bare(Type type) =>
            type.IsGenericParameter ? "T"
            : type.IsArray ? Bare(type.GetElementType()!) + "[]"
            : type.Name;
    }
}
