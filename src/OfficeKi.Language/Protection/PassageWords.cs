namespace OfficeKi.Language.Protection;

/// <summary>The words of a sentence or passage in lower case, with the few questions the detectors ask.</summary>
internal sealed class PassageWords
{
    private readonly string[] _words;

    public PassageWords(string text) => _words = [.. Tokenizer.Words(text).Select(word => word.Of(text).ToLowerInvariant())];

    public int Count => _words.Length;

    public string this[int index] => index >= 0 && index < _words.Length ? _words[index] : "";

    public bool Has(Func<string, bool> isMeant) => Array.Exists(_words, word => isMeant(word));

    public int IndexOf(Func<string, bool> isMeant) => Array.FindIndex(_words, word => isMeant(word));
}
