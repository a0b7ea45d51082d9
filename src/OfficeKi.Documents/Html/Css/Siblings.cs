using AngleSharp.Dom;

namespace OfficeKi.Documents.Html.Css;

/// <summary>The places of elements among their siblings, looked up once per parent: asking the tree costs as much as the parent has children.</summary>
internal sealed class Siblings
{
    private readonly Dictionary<INode, List<IElement>> _children = [];
    private readonly Dictionary<IElement, int> _places = [];

    /// <summary>1-based place among the elements of the same parent.</summary>
    public int PlaceOf(IElement element)
    {
        ChildrenOf(element.Parent);
        return _places.GetValueOrDefault(element, 1);
    }

    public bool IsLast(IElement element) => PlaceOf(element) >= ChildrenOf(element.Parent).Count;

    /// <summary>The sibling so many elements before, or null.</summary>
    public IElement? Before(IElement element, int distance)
    {
        var index = PlaceOf(element) - 1 - distance;
        return index >= 0 ? ChildrenOf(element.Parent)[index] : null;
    }

    private List<IElement> ChildrenOf(INode? parent)
    {
        if (parent is null)
        {
            return [];
        }

        if (!_children.TryGetValue(parent, out var children))
        {
            _children[parent] = children = [.. parent.ChildNodes.OfType<IElement>()];
            for (var index = 0; index < children.Count; index++)
            {
                _places[children[index]] = index + 1;
            }
        }

        return children;
    }
}
