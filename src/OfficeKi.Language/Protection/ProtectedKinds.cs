namespace OfficeKi.Language.Protection;

internal static class ProtectedKinds
{
    public const string LegalRemedy = "legal-remedy";
    public const string OperativePart = "operative-part";
    public const string Deadline = "deadline";
    public const string NormQuote = "norm-quote";
    public const string Norm = "norm";
}
