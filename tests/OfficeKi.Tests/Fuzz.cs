using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace OfficeKi.Tests;

/// <summary>A small fuzzer: changes seeds at random, always in the same order, and tells the input that broke something.</summary>
/// <remarks>A test run makes a few hundred inputs. For a search of minutes set <c>OFFICEKI_FUZZ_SECONDS</c>, for other inputs <c>OFFICEKI_FUZZ_SEED</c>.
/// What a search finds becomes a test of its own.</remarks>
internal static class Fuzz
{
    private const int MostChanges = 6;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(Setting("OFFICEKI_FUZZ_SECONDS"));

    /// <summary>Whether this run may take minutes.</summary>
    public static bool IsSearch => Budget > TimeSpan.Zero;

    /// <param name="words">Pieces that mean something in the format, to be put in at random.</param>
    public static void Bytes(IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words, int inputs, Action<byte[]> target) => Run(inputs, target, random =>
    {
        var input = seeds[random.Next(seeds.Count)];
        return Changed(input, seeds, words, random);
    });

    /// <summary>Changes the text of one part of a package, so that the package itself stays whole.</summary>
    public static void Package(IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words, int inputs, Action<byte[]> target)
    {
        var unpacked = seeds.Select(Unpack).ToList();
        Run(inputs, target, random =>
        {
            var parts = unpacked[random.Next(unpacked.Count)];
            var changed = random.Next(parts.Count);
            List<byte[]> others = [.. parts.Select(part => part.Content)];
            return Pack(parts.Select((part, index) => index == changed ? (part.Name, Changed(part.Content, others, words, random)) : part));
        });
    }

    public static void Text(IReadOnlyList<string> seeds, IReadOnlyList<string> words, int inputs, Action<string> target) => Run(inputs, target, random =>
    {
        StringBuilder text = new(seeds[random.Next(seeds.Count)]);
        for (var changes = random.Next(1, MostChanges); changes > 0; changes--)
        {
            Change(text, words, random);
        }

        return text.ToString();
    });

    private static void Run<T>(int inputs, Action<T> target, Func<Random, T> next)
    {
        Random random = new(4711 + Setting("OFFICEKI_FUZZ_SEED"));
        var search = Stopwatch.StartNew();
        for (var count = 0; count < inputs || search.Elapsed < Budget; count++)
        {
            var input = next(random);
            var one = Stopwatch.StartNew();
            try
            {
                target(input);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"input {count}: {Show(input)}", exception);
            }

            // Only in a search: a crowded machine is no finding.
            if (IsSearch && one.Elapsed > Hang)
            {
                throw new InvalidOperationException($"input {count} took {one.Elapsed}: {Show(input)}");
            }
        }
    }

    private static byte[] Changed(byte[] seed, IReadOnlyList<byte[]> others, IReadOnlyList<string> words, Random random)
    {
        List<byte> bytes = [.. seed];
        for (var changes = random.Next(1, MostChanges); changes > 0; changes--)
        {
            Change(bytes, others, words, random);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, IReadOnlyList<byte[]> others, IReadOnlyList<string> words, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, random.Next(1, 64));
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, [.. Enumerable.Repeat(bytes.Slice(at, length), random.Next(1, 40)).SelectMany(part => part)]);
                break;
            case 4 when others[random.Next(others.Count)] is { Length: > 0 } other:
                bytes.InsertRange(at, other.Skip(random.Next(other.Length)).Take(random.Next(1, 256)).ToArray());
                break;
            case 5 when random.Next(8) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Encoding.Latin1.GetBytes(Word(words, random)));
                break;
        }
    }

    private static void Change(StringBuilder text, IReadOnlyList<string> words, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, 64));
        switch (random.Next(5))
        {
            case 0 when at < text.Length:
                text[at] = (char)random.Next(char.MaxValue + 1);
                break;
            case 1:
                text.Remove(at, length);
                break;
            case 2:
                text.Insert(at, text.ToString(at, length), random.Next(1, 40));
                break;
            case 3:
                text.Insert(at, ((char)random.Next(char.MaxValue + 1)).ToString(), random.Next(1, 40));
                break;
            default:
                text.Insert(at, Word(words, random));
                break;
        }
    }

    private static string Word(IReadOnlyList<string> words, Random random) => random.Next(4) switch
    {
        0 => random.Next(3) == 0 ? int.MaxValue.ToString(CultureInfo.InvariantCulture) : random.Next(-2, 300).ToString(CultureInfo.InvariantCulture),
        _ => words[random.Next(words.Count)],
    };

    private static List<byte> Slice(this List<byte> bytes, int at, int length) => bytes.GetRange(at, length);

    private static List<(string Name, byte[] Content)> Unpack(byte[] package)
    {
        using ZipArchive archive = new(new MemoryStream(package), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry =>
        {
            using var content = entry.Open();
            using MemoryStream copy = new();
            content.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        })];
    }

    private static byte[] Pack(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static string Show<T>(T input) => Convert.ToBase64String(input as byte[] ?? Encoding.BigEndianUnicode.GetBytes(input as string ?? ""));

    private static int Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : 0;
}
