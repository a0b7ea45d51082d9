import "../../parts/switches.css";
import type { ApiClient } from "../../../api/client";
import { Panel } from "../../../design/Panel";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { changedLine } from "../../parts/changed";
import { ReasonForm } from "../../parts/ReasonForm";
import { SwitchRow } from "../../parts/SwitchRow";
import { partText } from "../../parts/texts";
import { useAction } from "../../parts/useAction";
import { useMayChange } from "../../parts/useMayChange";
import { useLoaded } from "../../useLoaded";
import { sorted, type Stop, type Switches } from "./switches";
import { text } from "./texts";

export const area: Area = {
  id: "functions",
  order: 20,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: FunctionsView,
};

/** Functions on and off, and the stop of all of them. */
function FunctionsView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<Switches>(api, "/api/administration/functions");
  const mayChange = useMayChange(api);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <LoadedView loaded={loaded}>
        {({ stop, functions }) => (
          <>
            <StopView api={api} stop={stop} mayChange={mayChange} onChanged={loaded.reload} />
            <h2>{text("list")}</h2>
            <p class="quiet" data-testid="functions-count">{text("count", { on: functions.filter(one => one.on).length, all: functions.length })}</p>
            {sorted(functions).map(one => (
              <SwitchRow key={one.id} api={api} path={`/api/administration/functions/${one.id}`} row={one} title={one.label} mayChange={mayChange} onChanged={loaded.reload}
                words={{ on: text("on"), off: text("off"), turnOn: text("turnOn"), turnOff: text("turnOff") }}>
                <p>{one.description}</p>
                <p class="quiet">{text("where", { places: one.surfaces.map(place => place[0]?.toUpperCase() + place.slice(1)).join(", ") })}</p>
              </SwitchRow>
            ))}
          </>
        )}
      </LoadedView>
    </>
  );
}

interface StopViewProps {
  api: ApiClient;
  stop: Stop;
  mayChange: boolean;
  onChanged(): void;
}

function StopView({ api, stop, mayChange, onChanged }: StopViewProps) {
  const action = useAction(api);
  const send = async (reason: string): Promise<unknown> => {
    const answer = await action.run("PUT", "/api/administration/functions/stop", { stopped: !stop.stopped, reason, revision: stop.revision });
    if (answer !== null) onChanged();
    return answer;
  };
  return (
    <section class="stop" data-testid="stop">
      <h2>{text("stopTitle")}</h2>
      {stop.stopped
        ? <Panel tone="error" title={text("stopped")} testId="stopped"><p>{partText("currentReason", { reason: stop.reason ?? "" })}</p></Panel>
        : <p>{text("running")}</p>}
      <p>{text("stopText")}</p>
      <p class="quiet">{changedLine(stop.changed)}</p>
      {mayChange
        ? <ReasonForm action={action} label={text(stop.stopped ? "release" : "stop")} testId="stop-switch" isPrimary send={send} />
        : <p class="quiet">{partText("readOnly")}</p>}
    </section>
  );
}
