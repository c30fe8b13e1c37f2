using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>
/// Gives each parameter its role by type and name, the axis names first, then the known names, then the types.
/// </summary>
internal sealed class ParameterRoles
{
    private const string AllRoles =
        "an input (ReadOnlySpan<T> or ReadOnlyTensorSpan<T>), an output (Span<T> or TensorSpan<T>), a DropoutKey, "
        + "an integer named as an axis, 'ReadOnlySpan<nint> shape', 'double rate', 'float rate' or 'bool training'";

    private readonly MethodDeclarationSyntax _declaration;
    private readonly IReadOnlyList<string?> _axisNames;
    private readonly DiagnosticSink _sink;
    private readonly List<TensorParameter> _inputs = [];
    private readonly List<TensorParameter> _outputs = [];
    private readonly List<(IParameterSymbol Symbol, ParameterSyntax Syntax)> _extents = [];
    private (IParameterSymbol Symbol, ParameterSyntax Syntax)? _shape;
    private IParameterSymbol? _key;

    public ParameterRoles(MethodDeclarationSyntax declaration, IReadOnlyList<string?> axisNames, DiagnosticSink sink)
    {
        _declaration = declaration;
        _axisNames = axisNames;
        _sink = sink;
    }

    public SignatureFacts Facts { get; } = new();

    public bool AreSound { get; private set; } = true;

    /// <summary>The parameter's role, and the axis of an extent.</summary>
    public (ParameterRole Role, int Axis) Assign(IParameterSymbol parameter, ParameterSyntax syntax)
    {
        (ParameterRole role, int axis) = Find(parameter, syntax);
        if (role == ParameterRole.None)
        {
            AreSound = false;
        }
        else
        {
            Facts.Add(role, axis);
        }

        return (role, axis);
    }

    /// <summary>Checks the parameters against each other, once all of them have been assigned.</summary>
    public void Complete()
    {
        CheckTensors();
        CheckExtents();
        if (!Facts.MayHave(ParameterRole.Key))
        {
            Fault(DiagnosticDescriptors.Key, _declaration, SyntaxLocator.OfIdentifier, "no key");
        }
    }

    private (ParameterRole Role, int Axis) Find(IParameterSymbol parameter, ParameterSyntax syntax)
    {
        if (parameter.Type.IsUnresolved() || parameter.Name.Length == 0)
        {
            SuspectEverything();
            return (ParameterRole.None, -1);
        }

        if (parameter.Type.HasFullName(KnownNames.DropoutKey))
        {
            return (FindKey(parameter, syntax), -1);
        }

        int axis = AxisOf(parameter.Name);
        return axis >= 0 && IsExtent(parameter.Type)
            ? FindExtent(parameter, syntax, axis)
            : (FindByName(parameter, syntax, axis), -1);
    }

    private ParameterRole FindKey(IParameterSymbol parameter, ParameterSyntax syntax)
    {
        if (_key is not null)
        {
            Repeats(parameter, syntax, $"is a second DropoutKey beside '{_key.Name}'");
            return ParameterRole.None;
        }

        _key = parameter;
        return ParameterRole.Key;
    }

    private (ParameterRole Role, int Axis) FindExtent(IParameterSymbol parameter, ParameterSyntax syntax, int axis)
    {
        _extents.Add((parameter, syntax));
        return (ParameterRole.Extent, axis);
    }

    private ParameterRole FindByName(IParameterSymbol parameter, ParameterSyntax syntax, int axis)
    {
        ITypeSymbol type = parameter.Type;
        switch (parameter.Name)
        {
            case "key" or "seed":
                string found = $"the key parameter '{parameter.Name}' of type '{Display(type)}'";
                Fault(DiagnosticDescriptors.Key, syntax, SyntaxLocator.OfParameter, found);
                Facts.Suspect(ParameterRole.Key);
                return ParameterRole.None;

            case "rate":
                return type.SpecialType is SpecialType.System_Double or SpecialType.System_Single
                    ? ParameterRole.Rate
                    : NoRole(parameter, syntax, "'double rate' or 'float rate'", ParameterRole.Rate);

            case "training":
                return type.SpecialType == SpecialType.System_Boolean
                    ? ParameterRole.Training
                    : NoRole(parameter, syntax, "'bool training'", ParameterRole.Training);

            case "shape":
                if (type.ArgumentOf(KnownNames.ReadOnlySpan) is not { SpecialType: SpecialType.System_IntPtr })
                {
                    return NoRole(parameter, syntax, "'ReadOnlySpan<nint> shape'", ParameterRole.Shape);
                }

                _shape = (parameter, syntax);
                return ParameterRole.Shape;

            default:
                return TensorParameter.TryRead(parameter, syntax) is { } tensor
                    ? FindTensor(tensor)
                    : Refuse(parameter, syntax, axis);
        }
    }

    private ParameterRole FindTensor(TensorParameter tensor)
    {
        (tensor.Role == ParameterRole.Input ? _inputs : _outputs).Add(tensor);
        if (tensor.KnownElement is null)
        {
            Fault(
                DiagnosticDescriptors.ElementType,
                tensor.Syntax,
                SyntaxLocator.OfType,
                tensor.Symbol.Name,
                tensor.Element
            );
        }

        return tensor.Role;
    }

    private ParameterRole Refuse(IParameterSymbol parameter, ParameterSyntax syntax, int axis)
    {
        switch (parameter.Type)
        {
            case var _ when axis >= 0:
                string extent = $"int, nint or long for the extent \"{parameter.Name}\"";
                return NoRole(parameter, syntax, extent, ParameterRole.Extent);

            case var type when IsExtent(type):
                string[] names = [.. _axisNames.Where(name => name is not null).Select(name => $"\"{name}\"")];
                string expected =
                    names.Length == 0
                        ? "an integer to be named as an axis, and there are no axis names"
                        : $"an integer to be named as an axis: {string.Join(", ", names)}";
                return NoRole(parameter, syntax, expected, ParameterRole.Extent);

            case IArrayTypeSymbol { ElementType: var element }:
                string name = Display(element);
                string spans = $"a span: ReadOnlySpan<{name}> for the input, Span<{name}> for the output";
                Facts.Suspect(ParameterRole.Input);
                return NoRole(parameter, syntax, spans, ParameterRole.Output);

            case { SpecialType: SpecialType.System_Double or SpecialType.System_Single }:
                return NoRole(parameter, syntax, AllRoles, ParameterRole.Rate);

            default:
                return NoRole(parameter, syntax, AllRoles, ParameterRole.None);
        }
    }

    private void CheckTensors()
    {
        if (Facts.IsSuspected(ParameterRole.Output))
        {
            return;
        }

        if (_inputs.Count > 1 || _outputs.Count != 1)
        {
            string found = $"{Count(_inputs, "input")} and {Count(_outputs, "output")}";
            if (_inputs.Skip(1).Concat(_outputs.Skip(1)).FirstOrDefault() is { } surplus)
            {
                Fault(DiagnosticDescriptors.InputAndOutput, surplus.Syntax, SyntaxLocator.OfParameter, found);
            }
            else
            {
                Fault(DiagnosticDescriptors.InputAndOutput, _declaration, SyntaxLocator.OfIdentifier, found);
            }

            return;
        }

        TensorParameter output = _outputs[0];
        TensorParameter input = _inputs.Count == 1 ? _inputs[0] : output;
        if (input.Storage != output.Storage)
        {
            string found =
                $"the input type '{Display(input.Symbol.Type)}' and the output type '{Display(output.Symbol.Type)}'";
            Fault(DiagnosticDescriptors.InputAndOutput, output.Syntax, SyntaxLocator.OfParameter, found);
        }
        else
        {
            Facts.Storage = output.Storage;
        }

        if (SymbolEqualityComparer.Default.Equals(input.Element, output.Element))
        {
            Facts.Element = output.KnownElement;
        }
        else
        {
            Fault(
                DiagnosticDescriptors.ElementTypesDiffer,
                output.Syntax,
                SyntaxLocator.OfType,
                output.Symbol.Name,
                output.Element,
                input.Element,
                input.Symbol.Name
            );
        }
    }

    private void CheckExtents()
    {
        string? tensor = _inputs
            .Concat(_outputs)
            .FirstOrDefault(parameter => parameter.Storage == TensorStorage.TensorSpan)
            ?.Symbol.Name;

        if (_shape is { } shape && tensor is not null)
        {
            Repeats(shape.Symbol, shape.Syntax, $"gives extents that the tensor span '{tensor}' already carries");
        }

        string? carrier =
            tensor is not null ? $"the tensor span '{tensor}'"
            : _shape is null ? null
            : "'shape'";
        if (carrier is not null)
        {
            foreach ((IParameterSymbol symbol, ParameterSyntax syntax) in _extents)
            {
                Repeats(symbol, syntax, $"gives an extent that {carrier} already carries");
            }
        }
    }

    private ParameterRole NoRole(
        IParameterSymbol parameter,
        ParameterSyntax syntax,
        string expected,
        ParameterRole suspect
    )
    {
        Fault(
            DiagnosticDescriptors.NoRole,
            syntax,
            SyntaxLocator.OfParameter,
            parameter.Name,
            parameter.Type,
            expected
        );
        Facts.Suspect(suspect);
        return ParameterRole.None;
    }

    private void Repeats(IParameterSymbol parameter, ParameterSyntax syntax, string found) =>
        Fault(DiagnosticDescriptors.AmbiguousRole, syntax, SyntaxLocator.OfParameter, parameter.Name, found);

    private void Fault<TPlace>(
        DiagnosticDescriptor descriptor,
        TPlace place,
        Func<TPlace, Location> locate,
        params object[] arguments
    )
    {
        AreSound = false;
        _sink.Report(descriptor, place, locate, arguments);
    }

    private void SuspectEverything()
    {
        Facts.Suspect(ParameterRole.Input);
        Facts.Suspect(ParameterRole.Output);
        Facts.Suspect(ParameterRole.Key);
        Facts.Suspect(ParameterRole.Extent);
        Facts.Suspect(ParameterRole.Shape);
        Facts.Suspect(ParameterRole.Rate);
    }

    private int AxisOf(string name)
    {
        for (int i = 0; i < _axisNames.Count; i++)
        {
            if (_axisNames[i] == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsExtent(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_IntPtr;

    private static string Display(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string Count(List<TensorParameter> tensors, string noun) =>
        tensors.Count switch
        {
            0 => $"no {noun}",
            1 => $"one {noun}",
            _ => $"{tensors.Count.ToString(CultureInfo.InvariantCulture)} {noun}s",
        };
}
