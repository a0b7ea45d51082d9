import { type Card, type CardElement, shownText } from "./channel";

/** A card in the compose box, drawn as plainly as the server writes it. */
export function CardView({ card }: { card: Card }) {
  return <div class="teams-card" data-testid="teams-card">{card.body.map((element, index) => <Element key={index} element={element} />)}</div>;
}

function Element({ element }: { element: CardElement }) {
  if (element.type === "TextBlock") {
    const text = shownText(element.text);
    if (element.style === "heading") return element.size === "Large" ? <h2>{text}</h2> : <h3>{text}</h3>;
    return <p class={element.isSubtle ? "quiet" : undefined}>{text}</p>;
  }

  return (
    <table><tbody>
      {element.rows.map((row, index) => <tr key={index}>{row.cells.map((cell, column) => <td key={column}>{cell.items.map(({ text }) => shownText(text)).join(" ")}</td>)}</tr>)}
    </tbody></table>
  );
}
