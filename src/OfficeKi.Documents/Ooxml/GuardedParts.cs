using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace OfficeKi.Documents.Ooxml;

/// <summary>The only way to a part's tree: through <see cref="XmlGuard"/>.</summary>
internal sealed class GuardedParts(CancellationToken cancellationToken)
{
    public T? Root<T>(OpenXmlPart? part)
        where T : OpenXmlPartRootElement
    {
        if (part is null)
        {
            return null;
        }

        using (var stream = part.GetStream(FileMode.Open, FileAccess.Read))
        {
            XmlGuard.Check(stream, cancellationToken);
        }

        return part.RootElement as T;
    }
}
