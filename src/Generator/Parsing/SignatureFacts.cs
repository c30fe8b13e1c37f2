using System.Collections.Generic;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>What the parameters say, as plain values.</summary>
internal sealed class SignatureFacts
{
    private readonly HashSet<ParameterRole> _roles = [];
    private readonly HashSet<ParameterRole> _suspects = [];
    private readonly HashSet<int> _givenAxes = [];

    /// <summary>The element type, or <see langword="null"/> where the tensors are at fault.</summary>
    public ElementType? Element { get; set; }

    /// <summary>How the tensors come, or <see langword="null"/> where they are at fault.</summary>
    public TensorStorage? Storage { get; set; }

    public void Add(ParameterRole role, int axis = -1)
    {
        _roles.Add(role);
        if (axis >= 0)
        {
            _givenAxes.Add(axis);
        }
    }

    /// <summary>Notes that a faulty parameter may have been meant for a role, so that its absence is no second fault.</summary>
    public void Suspect(ParameterRole role) => _suspects.Add(role);

    public bool Has(ParameterRole role) => _roles.Contains(role);

    public bool IsSuspected(ParameterRole role) => _suspects.Contains(role);

    public bool MayHave(ParameterRole role) => Has(role) || IsSuspected(role);

    public bool GivesAxis(int axis) => _givenAxes.Contains(axis);
}
