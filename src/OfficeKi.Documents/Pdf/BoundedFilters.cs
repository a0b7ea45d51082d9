using OfficeKi.Documents.Reading;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace OfficeKi.Documents.Pdf;

/// <summary>The library's filters, with what they unpack counted before they do it.</summary>
internal sealed class BoundedFilters(ReadingContext context) : IFilterProvider
{
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, context))];

    private sealed class BoundedFilter(IFilter inner, ReadingContext context) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            foreach (var size in SizesOf(input))
            {
                context.SpendUnpacked(size);
            }

            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private IEnumerable<int> SizesOf(Memory<byte> input) => inner switch
        {
            FlateFilter => UnpackedSize.OfFlate(input),
            LzwFilter => UnpackedSize.OfLzw(input),
            RunLengthFilter => UnpackedSize.OfRunLength(input),
            _ => [input.Length],
        };
    }
}
