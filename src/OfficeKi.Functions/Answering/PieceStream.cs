using System.Runtime.CompilerServices;
using OfficeKi.Functions.Models;

namespace OfficeKi.Functions.Answering;

/// <summary>Turns a model's failure into the last piece of an answer: for the gate it is an expected outcome.</summary>
internal static class PieceStream
{
    public static async IAsyncEnumerable<Piece> Guard(IAsyncEnumerable<Piece> pieces, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var source = pieces.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            Piece? piece;
            try
            {
                piece = await source.MoveNextAsync() ? source.Current : null;
            }
            catch (ModelFailedException failure)
            {
                piece = new Piece.Broken(failure.Detail, failure.RetryAfter);
            }

            if (piece is null)
            {
                yield break;
            }

            yield return piece;
            if (piece is Piece.Broken)
            {
                yield break;
            }
        }
    }
}
