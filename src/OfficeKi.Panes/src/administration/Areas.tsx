import type { ApiClient } from "../api/client";
import { Banners } from "../pane/notices/Banners";
import type { Notice } from "../pane/notices/notices";
import { PanelLevel } from "../design/Panel";
import { areasFor, type Area } from "./area";
import { areas } from "./areas";
import { LoadedView } from "./LoadedView";
import { text } from "./texts";
import { useHash } from "./useHash";
import { useLoaded } from "./useLoaded";

export function Areas({ api }: { api: ApiClient }) {
  const me = useLoaded<{ roles: string[]; notices: Notice[] }>(api, "/api/me");
  return (
    <LoadedView loaded={me}>
      {({ roles, notices }) => (
        <>
          <Banners notices={notices} />
          <Chosen api={api} mine={areasFor(areas, roles)} />
        </>
      )}
    </LoadedView>
  );
}

function Chosen({ api, mine }: { api: ApiClient; mine: readonly Area[] }) {
  const hash = useHash();
  const chosen = mine.find(area => area.id === hash) ?? mine[0];
  if (!chosen) return <main id="content" tabIndex={-1}><p class="lead">{text("none")}</p></main>;
  return (
    <div class="areas">
      <nav aria-label={text("areas")}>
        <ul>
          {mine.map(area => (
            <li key={area.id}><a href={`#${area.id}`} aria-current={area === chosen ? "page" : undefined}>{area.title()}</a></li>
          ))}
        </ul>
      </nav>
      <main id="content" tabIndex={-1}>
        <h1>{chosen.title()}</h1>
        <PanelLevel.Provider value="h2"><chosen.View key={chosen.id} api={api} /></PanelLevel.Provider>
      </main>
    </div>
  );
}
