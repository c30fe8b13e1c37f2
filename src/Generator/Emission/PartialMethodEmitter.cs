using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Emission;

/// <summary>Prints the implementing part of the user's method inside its namespace and types.</summary>
/// <remarks>
/// Words are copied from the declaration, and types start with <c>global::</c>: nothing that the user defines nearby
/// changes their meaning.
/// </remarks>
internal static class PartialMethodEmitter
{
    private static readonly string Attributes = $"""
        [global::System.CodeDom.Compiler.GeneratedCode("GeneratedDropout.Generator", "{typeof(PartialMethodEmitter).Assembly.GetName().Version.ToString(
            3
        )}")]
        [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
        """;

    /// <summary>A body that calls the kernel.</summary>
    public static void WriteForwarding(
        SourceWriter writer,
        DropoutMethodSpec spec,
        string kernelName,
        IReadOnlyList<string> doc
    ) =>
        WithinTypes(
            writer,
            spec.Container,
            () =>
            {
                if (!spec.Signature.IsDocumented)
                {
                    KernelDocEmitter.Write(writer, doc);
                }

                writer.WriteLine(Attributes);
                IEnumerable<string> arguments = spec
                    .Signature.Parameters.AsEnumerable()
                    .Where(parameter => parameter.Role != ParameterRole.None)
                    .Select(parameter => parameter.Name);
                WriteSignature(writer, spec.Signature, " =>");
                using (writer.Indent())
                {
                    writer.WriteLine(
                        $"global::GeneratedDropout.Generated.{kernelName}.Run({string.Join(", ", arguments)});"
                    );
                }
            }
        );

    /// <summary>A body that does not compile, for a method with a fault.</summary>
    /// <remarks>Bodies are compiled late: a missing one would stop the compiler before analyzers are asked.</remarks>
    public static void WriteFailing(SourceWriter writer, DropoutMethodSpec spec) =>
        WithinTypes(
            writer,
            spec.Container,
            () =>
            {
                writer.WriteLine(Attributes);
                WriteSignature(writer, spec.Signature, "");
                using (writer.Block())
                {
                    writer.WriteLine(
                        """
                        global::GeneratedDropout.CompilerServices.KernelContract.WrongDeclaration();
                        throw null!;
                        """
                    );
                }
            }
        );

    private static void WriteSignature(SourceWriter writer, MethodSignatureSpec signature, string end)
    {
        string head = $"{signature.Modifiers} {signature.ReturnType} {signature.Name}{signature.TypeParameters}(";
        string tail = ")" + signature.Constraints + end;
        if (signature.Parameters.Length == 0)
        {
            writer.WriteLine(head + tail);
            return;
        }

        writer.WriteLine(head);
        using (writer.Indent())
        {
            writer.WriteLine(string.Join(",\n", signature.Parameters.AsEnumerable().Select(Declaration)) + tail);
        }
    }

    private static string Declaration(ParameterSpec parameter) =>
        parameter.Modifiers.Length == 0
            ? $"{parameter.Type} {parameter.Name}"
            : $"{parameter.Modifiers} {parameter.Type} {parameter.Name}";

    private static void WithinTypes(SourceWriter writer, ContainingTypeSpec container, Action writeMember)
    {
        Stack<SourceWriter.Scope> open = new();
        if (container.Namespace.Length > 0)
        {
            writer.WriteLine("namespace " + container.Namespace);
            open.Push(writer.Block());
        }

        foreach (TypeDeclarationSpec type in container.Types)
        {
            string modifiers = type.IsUnsafe ? "unsafe partial" : "partial";
            writer.WriteLine($"{modifiers} {type.Keyword} {type.Name}{type.TypeParameters}");
            open.Push(writer.Block());
        }

        writeMember();
        while (open.Count > 0)
        {
            open.Pop().Dispose();
        }
    }
}
