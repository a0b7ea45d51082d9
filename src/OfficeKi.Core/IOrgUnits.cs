namespace OfficeKi.Core;

/// <summary>Knows the organisational unit (Amt) of people, from the directory.</summary>
public interface IOrgUnits
{
    /// <returns>The unit as the directory names it, 1-200 characters; null when it is unknown or cannot be found out now.</returns>
    Task<string?> UnitOfAsync(Caller caller, CancellationToken cancellationToken);
}
