using System.Reflection;
using System.Reflection.Emit;

namespace NegotiationModel.Tests.Reliability;

/// <summary>Any public member as a function of objects, those with spans and references among them, which reflection cannot call.</summary>
internal static class Call
{
    public static Func<object?[], object?> Of(MethodBase member)
    {
        var made = new DynamicMethod(member.Name, typeof(object), [typeof(object?[])], typeof(Call).Module, skipVisibility: true);
        var code = made.GetILGenerator();
        var at = 0;
        if (!member.IsStatic && !member.IsConstructor)
            Receiver(code, member.DeclaringType!, at++);
        foreach (var parameter in member.GetParameters())
            Argument(code, parameter.ParameterType, at++);
        if (member is ConstructorInfo constructor)
            code.Emit(OpCodes.Newobj, constructor);
        else
            code.Emit(member.IsStatic || member.DeclaringType!.IsValueType ? OpCodes.Call : OpCodes.Callvirt, (MethodInfo)member);
        Result(code, member is MethodInfo method ? method.ReturnType : member.DeclaringType!);
        code.Emit(OpCodes.Ret);
        return made.CreateDelegate<Func<object?[], object?>>();
    }

    /// <summary>What is asked for where a span of it, or a reference to it, is taken.</summary>
    public static Type Given(Type type) =>
        type.IsByRef ? type.GetElementType()!
        : IsSpan(type) ? type.GetGenericArguments()[0].MakeArrayType()
        : type;

    private static bool IsSpan(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>);

    private static void Receiver(ILGenerator code, Type type, int at)
    {
        Load(code, type, at);
        if (type.IsValueType)
            Address(code, type);
    }

    private static void Argument(ILGenerator code, Type type, int at)
    {
        Load(code, Given(type), at);
        if (type.IsByRef)
            Address(code, type.GetElementType()!);
        else if (IsSpan(type))
            code.Emit(OpCodes.Call, type.GetMethod("op_Implicit", [Given(type)])!);
    }

    // A value type that is missing is its default.
    private static void Load(ILGenerator code, Type type, int at)
    {
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4, at);
        code.Emit(OpCodes.Ldelem_Ref);
        code.Emit(OpCodes.Unbox_Any, type);
    }

    private static void Address(ILGenerator code, Type type)
    {
        var local = code.DeclareLocal(type);
        code.Emit(OpCodes.Stloc, local);
        code.Emit(OpCodes.Ldloca, local);
    }

    private static void Result(ILGenerator code, Type type)
    {
        if (type.IsByRefLike || type.IsByRef)
            code.Emit(OpCodes.Pop);
        if (type == typeof(void) || type.IsByRefLike || type.IsByRef)
            code.Emit(OpCodes.Ldnull);
        else if (type.IsValueType)
            code.Emit(OpCodes.Box, type);
    }
}
