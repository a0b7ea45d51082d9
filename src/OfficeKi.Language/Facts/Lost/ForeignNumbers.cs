using System.Collections.Frozen;

namespace OfficeKi.Language.Facts.Lost;

/// <summary>Small numbers as words, 2 to 12 (in English to 15), in which a translation may write what the source has in digits.</summary>
internal static class ForeignNumbers
{
    private static readonly string[] Words =
    [
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
        "deux trois quatre cinq six sept huit neuf dix onze douze",
        "iki üç dört beş altı yedi sekiz dokuz on onbir oniki",
        "dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "due tre quattro cinque sei sette otto nove dieci undici dodici",
        "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
        "dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu",
        "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
        "двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати",
        "два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять",
        "двох трьох чотирьох п’яти шести семи восьми дев’яти десяти одинадцяти дванадцяти",
        "doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece",
    ];

    private static readonly FrozenDictionary<string, int> Values = Build();

    /// <summary>2-15, or 0 when the word is no number.</summary>
    public static int ValueOf(string word) => Values.GetValueOrDefault(word.ToLowerInvariant());

    private static FrozenDictionary<string, int> Build()
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in Words)
        {
            var words = language.Split(' ');
            for (var i = 0; i < words.Length; i++)
            {
                values.TryAdd(words[i], i + 2);
            }
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
