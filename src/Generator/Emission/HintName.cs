using System.Globalization;
using System.Linq;
using System.Text;
using GeneratedDropout.Generator.Infrastructure;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Emission;

/// <summary>The name of a generated file: readable, short, and different for every method.</summary>
internal static class HintName
{
    private const int MaxReadable = 80;

    public static string Of(DropoutMethodSpec spec)
    {
        string readable = string.Join(
            ".",
            new[] { spec.Container.Namespace }
                .Concat(spec.Container.Types.AsEnumerable().Select(type => type.Name))
                .Concat([spec.Signature.Name])
                .Where(name => name.Length > 0)
        );
        string sanitized = Sanitize(readable);
        if (sanitized.Length > MaxReadable)
        {
            sanitized = sanitized.Substring(sanitized.Length - MaxReadable).TrimStart('.');
        }

        string hash = StableHash.Of(Identity(spec)).ToString("x8", CultureInfo.InvariantCulture);
        return $"{sanitized}_{hash}.g.cs";
    }

    // What tells methods apart: namespace, types with arity, method, and the parameters' kinds and types.
    private static string Identity(DropoutMethodSpec spec)
    {
        StringBuilder identity = new(spec.Container.Namespace);
        foreach (TypeDeclarationSpec type in spec.Container.Types)
        {
            identity
                .Append("::")
                .Append(type.Name)
                .Append('`')
                .Append(LiteralFormatter.Integer(type.TypeParameters.Count(c => c == ',')));
            identity.Append(type.TypeParameters.Length > 0 ? "<>" : "");
        }

        identity.Append("::").Append(spec.Signature.Name).Append(spec.Signature.TypeParameters);
        foreach (ParameterSpec parameter in spec.Signature.Parameters)
        {
            identity.Append('|').Append(parameter.Modifiers).Append(' ').Append(parameter.Type);
        }

        return identity.ToString();
    }

    private static string Sanitize(string name) =>
        new(
            name.Where(c => c != '@')
                .Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' ? c : '_')
                .ToArray()
        );
}
