namespace OfficeKi.Records;

/// <summary>Where records are kept and what limits hold.</summary>
public sealed class RecordsOptions
{
    /// <summary>SQLite (<c>Data Source=records.db</c>, one server) or PostgreSQL (<c>Host=…;Database=…;Username=…</c>, any number of servers).</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Euro that one tenant may spend in one calendar month (UTC), 0 or more; null for no limit.</summary>
    public decimal? MonthlyBudget { get; set; }

    /// <summary>How long records are kept.</summary>
    public RetentionOptions Retention { get; } = new();

    /// <summary>
    /// Secret of at least 16 bytes, kept outside of the database and mixed into every pseudonym, so that a stolen database does not tell who asked.
    /// Must stay the same: with another secret nobody's own records are found. Empty: the monthly keys in the database stand alone.
    /// </summary>
    public IReadOnlyList<byte> PseudonymKey { get; set; } = [];
}
