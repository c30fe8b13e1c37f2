using System.Collections.Generic;

namespace GeneratedDropout.CodeFixes;

/// <summary>One way to mend one method.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="Key">The same for all cures that one action may bring about everywhere.</param>
/// <param name="Edits">What changes, in any file; two methods of one type may share edits.</param>
internal sealed record Cure(string Title, string Key, IReadOnlyList<Edit> Edits);
