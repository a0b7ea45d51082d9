import "./teams.css";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { FunctionCard } from "../../api/types";
import type { Persona } from "../../auth/auth";
import { Button, Icon } from "../../design/fluent";
import { useFocus } from "../../design/useFocus";
import { language, useLanguage } from "../../i18n/i18n";
import type { ChatItem, DemoContent } from "../demoContent";
import { failure, useOpening } from "../useOpening";
import { initials } from "../Welcome";
import { CardView } from "./CardView";
import { type Card, commandOf, type Origin, TeamsChannel } from "./channel";
import { type ChatMessage, messagesOf } from "./chat";
import { DialogFrame } from "./DialogFrame";
import { say } from "./texts";

interface OpenChat {
  item: ChatItem;
  messages: ChatMessage[];
}

interface OpenDialog {
  address: string;
  command: string;
  origin: Origin;
}

/** Chats on the left, messages and the compose box in the middle, the dialog of a command on the right. */
export function TeamsDesk({ persona, content }: { persona: Persona; content: DemoContent }) {
  const current = useLanguage();
  const [items, setItems] = useState<ChatItem[] | null>(null);
  const [cards, setCards] = useState<FunctionCard[]>([]);
  const [chat, setChat] = useState<OpenChat | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [draft, setDraft] = useState<Card | null>(null);
  const { loading, message, setMessage, load } = useOpening();
  const channel = useMemo(() => new TeamsChannel(content.api), [content]);
  const heading = useFocus<HTMLHeadingElement>(true);
  const open = (item: ChatItem) => load(async () => ({ item, messages: messagesOf(await content.open(item.ref), item.messages) }), setChat);

  useEffect(() => {
    content.chats().then(found => {
      setItems(found);
      if (found[0]) open(found[0]);
    }, (error: unknown) => {
      setItems([]);
      setMessage(failure(error));
    });
  }, [content]);
  useEffect(() => {
    content.api.functions("teams", current).then(found => setCards(found.filter(({ available }) => available)), () => undefined);
  }, [content, current]);

  const call = async (card: FunctionCard, origin: Origin) => {
    const command = commandOf(card.id);
    try {
      const opened = await channel.open(command, origin);
      if ("address" in opened) setDialog({ address: opened.address, command, origin });
      else setMessage({ text: opened.said, failed: true });
    } catch (error) {
      setMessage(failure(error));
    }
  };
  const take = async ({ command, origin }: OpenDialog, result: unknown) => {
    setDialog(null);
    try {
      const answer = await channel.submit(command, origin, result);
      if ("card" in answer) setDraft(answer.card);
      setMessage("card" in answer ? { text: say("card"), failed: false } : { text: answer.said, failed: true });
    } catch (error) {
      setMessage(failure(error));
    }
  };

  return (
    <>
      <aside class="documents" aria-labelledby="chats-heading">
        <h2 id="chats-heading" ref={heading} tabIndex={-1}>{say("chats")}</h2>
        {!items && <fluent-spinner size="small" aria-label={say("loading")} />}
        {items?.length === 0 && <p class="quiet">{say("none")}</p>}
        <ul class="document-list">
          {items?.map((item, index) => (
            <li key={item.ref}><button type="button" aria-current={item.ref === chat?.item.ref ? "true" : undefined} data-testid={`chat-${index}`} data-ref={item.ref} onClick={() => open(item)}>
              <Icon name="people" /><span class="document-title">{item.title}</span>
            </button></li>
          ))}
        </ul>
      </aside>
      <main class="desk" aria-label={say("open")}>
        <h1 class="visually-hidden">{chat?.item.title ?? say("desk")}</h1>
        <p role="status" class={message?.failed ? "desk-message failed" : "desk-message"} data-testid="desk-message">{message?.text}</p>
        {loading && <p class="desk-loading"><fluent-spinner size="small" aria-label={say("loading")} /></p>}
        {chat && (
          <ol class="chat">
            {chat.messages.map((said, index) => (
              <Message key={said.id} said={said} index={index} cards={cards} onCall={card => void call(card, { chat: chatId(chat.item), message: said.id })} />
            ))}
          </ol>
        )}
        {chat && (
          <section class="teams-compose" aria-label={say("compose")} data-testid="teams-compose">
            {draft ? <CardView card={draft} /> : <p class="quiet">{say("empty")}</p>}
            <div class="button-row">
              <Actions label={say("whole")} testId="chat-actions" cards={cards} onCall={card => void call(card, { chat: chatId(chat.item), message: null })} />
              {draft && <Button size="small" testId="card-discard" onClick={() => setDraft(null)}>{say("discard")}</Button>}
            </div>
            <p class="hint">{say("composeHint")}</p>
          </section>
        )}
      </main>
      <aside class="pane-frame teams-dialog" aria-label={say("dialog")} lang={language()}>
        {dialog
          ? <DialogFrame key={dialog.address} address={dialog.address} persona={persona} onSubmit={result => void take(dialog, result)} onClose={() => setDialog(null)} />
          : <p class="desk-empty">{say("noDialog")}</p>}
      </aside>
    </>
  );
}

function Message({ said, index, cards, onCall }: { said: ChatMessage; index: number; cards: readonly FunctionCard[]; onCall(card: FunctionCard): void }) {
  return (
    <li class="chat-message" data-testid={`message-${index}`}>
      <span class="avatar" aria-hidden="true">{initials(said.who)}</span>
      <div class="chat-bubble">
        <p class="chat-head"><strong>{said.who}</strong> <span class="quiet">{said.when}</span></p>
        {said.paragraphs.map((text, line) => <p key={line}>{text}</p>)}
        <Actions label={say("actionsFor", { who: said.who })} shown={say("actions")} testId={`actions-${index}`} cards={cards} onCall={onCall} />
      </div>
    </li>
  );
}

/** The commands, as Teams lists them in the menu of a message. */
function Actions({ label, shown, testId, cards, onCall }: { label: string; shown?: string; testId: string; cards: readonly FunctionCard[]; onCall(card: FunctionCard): void }) {
  return (
    <details class="chat-actions" data-testid={testId}>
      <summary aria-label={label}>{shown ?? label}</summary>
      <ul>{cards.map(card => <li key={card.id}><button type="button" data-testid={`${testId}-${card.id}`} onClick={() => onCall(card)}>{card.label}</button></li>)}</ul>
    </details>
  );
}

/** The chat's own id, without the kind. */
function chatId({ ref }: ChatItem): string {
  return ref.replace(/^chat:/, "");
}
