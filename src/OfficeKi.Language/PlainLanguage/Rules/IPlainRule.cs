using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>One rule of plain language.</summary>
internal interface IPlainRule
{
    string Id { get; }

    IEnumerable<PlainFinding> Find(PlainText text);
}
