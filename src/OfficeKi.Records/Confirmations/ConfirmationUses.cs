using System.Security.Cryptography;
using OfficeKi.Core;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Confirmations;

/// <summary>Keeps used confirmations in the database of the records, so that no restart and no second server forgets one.</summary>
internal sealed class ConfirmationUses(Writer writer, TimeProvider time) : IConfirmationUses
{
    public Task<ConfirmationUse> TakeAsync(Guid number, DateTimeOffset expires, CancellationToken cancellationToken) =>
        writer.WriteAsync(new TakeConfirmation(HashOf(number), expires, time.GetUtcNow()), cancellationToken);

    public Task GiveBackAsync(Guid number, CancellationToken cancellationToken) =>
        writer.WriteAsync(new FreeConfirmation(HashOf(number)), cancellationToken);

    private static byte[] HashOf(Guid number) => SHA256.HashData(number.ToByteArray());
}
