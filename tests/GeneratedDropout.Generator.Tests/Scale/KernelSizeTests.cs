using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using GeneratedDropout.Generator.Tests.Golden;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Scale;

/// <summary>The JIT gives up on optimising methods that are too large: kernels stay far below.</summary>
public class KernelSizeTests
{
    private const int MostIlBytes = 1500;
    private const int MostLocals = 60;
    private const int MostBranches = 40;

    private static readonly Dictionary<ushort, OpCode> Operations = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => unchecked((ushort)code.Value));

    [Fact]
    public void Kernels_AreSmallEnoughForTheJit()
    {
        Compilation compilation = GeneratorRunner.RunFaulty([.. GoldenCases.Sources.Values]).Output;
        compilation = compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);

        image.Position = 0;
        using PEReader portable = new(image);
        MetadataReader metadata = portable.GetMetadataReader();
        int kernels = 0;
        foreach (TypeDefinition type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            string name = metadata.GetString(type.Name);
            if (!name.EndsWith("Kernel", StringComparison.Ordinal))
            {
                continue;
            }

            kernels++;
            Size size = type.GetMethods()
                .Select(metadata.GetMethodDefinition)
                .Select(method => portable.GetMethodBody(method.RelativeVirtualAddress))
                .Select(body => Measure(metadata, body))
                .Aggregate((a, b) => new Size(a.Bytes + b.Bytes, a.Locals + b.Locals, a.Branches + b.Branches));
            Assert.True(
                size is { Bytes: <= MostIlBytes, Locals: <= MostLocals, Branches: <= MostBranches },
                $"{name}: {size}"
            );
        }

        Assert.Equal(GoldenCases.Sources.Count, kernels);
    }

    private static Size Measure(MetadataReader metadata, MethodBodyBlock body)
    {
        ImmutableArray<byte> code = body.GetILContent();
        int locals = body.LocalSignature.IsNil ? 0 : CountLocals(metadata, body.LocalSignature);
        int branches = 0;
        for (int at = 0; at < code.Length; )
        {
            ILOpCode operation = (ILOpCode)code[at++];
            if ((int)operation == 0xFE)
            {
                operation = (ILOpCode)(0xFE00 | code[at++]);
            }

            branches += operation.IsBranch() ? 1 : 0;
            at += OperandLength(operation);
        }

        return new Size(code.Length, locals, branches);
    }

    private static int CountLocals(MetadataReader metadata, StandaloneSignatureHandle handle)
    {
        BlobReader blob = metadata.GetBlobReader(metadata.GetStandaloneSignature(handle).Signature);
        blob.ReadSignatureHeader();
        return blob.ReadCompressedInteger();
    }

    private static int OperandLength(ILOpCode operation)
    {
        Assert.NotEqual(ILOpCode.Switch, operation);
        OpCode code = Operations[(ushort)operation];
        return code.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            _ => 4,
        };
    }

    private readonly record struct Size(int Bytes, int Locals, int Branches);
}
