using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace GeneratedDropout.IntegrationTests.Jit;

/// <summary>What is read from a listing, and which loops are hot.</summary>
public sealed class CompiledMethodTests
{
    [Fact]
    public void Heads_AreRead()
    {
        CompiledMethod method = Read("       ret      ");

        Assert.Equal("Work[float,TenthKernel+Step,Vector256[ulong]]:Apply", method.Name);
        Assert.Equal("Tier1", method.Tier);
        Assert.Equal(1234, method.Bytes);
        Assert.Equal(new Instruction("ret", ""), Assert.Single(method.Instructions));
    }

    [Fact]
    public void LoopsOfVectors_AreHot()
    {
        CompiledMethod method = Read(
            """
                   xor      eax, eax
                   align    [4 bytes for IG02]
            G_M000_IG02:                ;; offset=0x0010
                   vmulps   ymm0, ymm1, ymmword ptr [rdi+4*rax]
                   vmovups  ymmword ptr [rsp+0x20], ymm0
                   call     [Acme.Helper:Help()]
                   inc      rax
                   cmp      rax, rsi
                   jl       SHORT G_M000_IG02
            G_M000_IG03:                ;; offset=0x0030
                   ret      
            """
        );

        HotLoop loop = Assert.Single(method.HotLoops);
        Assert.Equal(["vmulps", "vmovups", "call", "inc", "cmp", "jl"], Names(loop));
        Assert.Equal([false, false, true, false, false, false], loop.Instructions.Select(one => one.IsCall));
        Assert.Equal([false, true, false, false, false, false], loop.Instructions.Select(one => one.UsesStack));
        Assert.Equal(8, method.Instructions.Count);
    }

    [Theory]
    [InlineData("vmulss   xmm0, xmm1, dword ptr [rdi]")]
    [InlineData("vmovups  ymm0, ymmword ptr [rdi]")]
    [InlineData("vpbroadcastd ymm0, dword ptr [rdi]")]
    [InlineData("vxorps   ymm0, ymm0, ymm0")]
    [InlineData("pxor     xmm0, xmm0")]
    [InlineData("push     rax")]
    [InlineData("popcnt   eax, ecx")]
    [InlineData("fmul     s18, s18, s0")]
    [InlineData("ldr      q18, [x0, x5]")]
    [InlineData("dup      v18.4s, w7")]
    [InlineData("movi     v18.16b, #0")]
    public void LoopsOfOtherInstructions_AreNot(string instruction) => Assert.Empty(Read(Loop(instruction)).HotLoops);

    [Theory]
    [InlineData("vmulps   ymm0 {k1}{z}, ymm1, ymm2")]
    [InlineData("vpmuludq zmm0, zmm1, qword ptr [rdi] {1to8}")]
    [InlineData("pand     xmm0, xmm1")]
    [InlineData("vpcmpeqd k1, zmm0, zmm1")]
    [InlineData("vxorps   ymm0, ymm0, ymm1")]
    [InlineData("vfmadd231pd ymm0, ymm1, ymm2")]
    [InlineData("fmul     v18.4s, v18.4s, v17.4s")]
    [InlineData("cmtst    v21.2d, v19.2d, v21.2d")]
    public void LoopsOfTheseInstructions_Are(string instruction) => Assert.Single(Read(Loop(instruction)).HotLoops);

    [Fact]
    public void LoopsForArm64_AreReadToo()
    {
        CompiledMethod method = Read(
            """
            G_M000_IG02:                ;; offset=0x0000
                        ldp     q20, q21, [x6]
                        and     v20.16b, v20.16b, v21.16b
                        str     q20, [fp, #0x1C]
                        tbnz    w8, #0, G_M000_IG04
            G_M000_IG03:                ;; offset=0x0010
                        blr     x6
            G_M000_IG04:                ;; offset=0x0014
                        cbnz    x0, G_M000_IG02
            G_M000_IG05:                ;; offset=0x0018
                        ret     lr
            """
        );

        HotLoop loop = Assert.Single(method.HotLoops);
        Assert.Equal(["ldp", "and", "str", "tbnz", "cbnz"], Names(loop));
        Assert.Equal([false, false, true, false, false], loop.Instructions.Select(one => one.UsesStack));
        Assert.Equal("blr", Assert.Single(method.Instructions, one => one.IsCall).Name);
    }

    [Fact]
    public void RareWays_AreLeftOut()
    {
        CompiledMethod method = Read(
            """
            G_M000_IG02:                ;; offset=0x0000
                   vpand    ymm0, ymm0, ymm1
                   je       SHORT G_M000_IG05
            G_M000_IG03:                ;; offset=0x0010
                   jmp      SHORT G_M000_IG02
            G_M000_IG05:                ;; offset=0x0020
                   vpor     ymm0, ymm0, ymm1
                   call     [Acme.Helper:Help()]
                   jmp      SHORT G_M000_IG03
            """
        );

        Assert.Equal(["vpand", "je", "jmp"], Names(Assert.Single(method.HotLoops)));
    }

    [Fact]
    public void LoopsWithinLoops_AreFoundWhateverTheirEntries()
    {
        // Two entries: above the loop and at its end, where the JIT merged the same instruction of two ways.
        CompiledMethod method = Read(
            """
                   jge      SHORT G_M000_IG06
            G_M000_IG03:                ;; offset=0x0000
                   call     [Acme.Helper:Help()]
                   jmp      SHORT G_M000_IG05
            G_M000_IG04:                ;; offset=0x0010
                   vpand    ymm0, ymm0, ymm1
            G_M000_IG05:                ;; offset=0x0020
                   add      rax, 32
            G_M000_IG06:                ;; offset=0x0030
                   cmp      rax, rdx
                   jle      SHORT G_M000_IG04
                   dec      rcx
                   jne      SHORT G_M000_IG03
            """
        );

        Assert.Equal(["vpand", "add", "cmp", "jle"], Names(Assert.Single(method.HotLoops)));
    }

    private static IEnumerable<string> Names(HotLoop loop) => loop.Instructions.Select(one => one.Name);

    private static string Loop(string instruction) =>
        $"""
            G_M000_IG02:                ;; offset=0x0000
                   {instruction}
                   jmp      SHORT G_M000_IG02
            """;

    private static CompiledMethod Read(string code)
    {
        const string Head =
            "; Assembly listing for method Acme.Work`1[float,Acme.<Tenth_g>F"
            + "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"
            + "__TenthKernel+Step,System.Vector256`1[ulong]]:Apply(byref,nint):int:this (Tier1)";
        using StringReader listing = new($"{Head}\n; rbp based frame\n{code}\n\n; Total bytes of code 1234\n");
        return Assert.Single(CompiledMethod.ReadAll(listing));
    }
}
