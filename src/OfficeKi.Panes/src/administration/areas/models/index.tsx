import "../../parts/switches.css";
import type { ApiClient } from "../../../api/client";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { formatEuro, formatTime } from "../../parts/changed";
import { SwitchRow } from "../../parts/SwitchRow";
import { useMayChange } from "../../parts/useMayChange";
import { useLoaded } from "../../useLoaded";
import { healthLine, type Model } from "./model";
import { text } from "./texts";

export const area: Area = {
  id: "models",
  order: 30,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: ModelsView,
};

/** The configured models with facts and health. */
function ModelsView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<{ models: Model[] }>(api, "/api/administration/models");
  const mayChange = useMayChange(api);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <LoadedView loaded={loaded}>
        {({ models }) => models.length === 0 ? <p data-testid="no-models">{text("none")}</p> : (
          <>
            {models.map(model => (
              <SwitchRow key={model.id} api={api} path={`/api/administration/models/${encodeURIComponent(model.id)}`} row={model} title={model.id} mayChange={mayChange} onChanged={loaded.reload}
                words={{ on: text("on"), off: text("off"), turnOn: text("turnOn"), turnOff: text("turnOff") }}>
                <Facts model={model} />
              </SwitchRow>
            ))}
            <p class="quiet">{text("probe")}</p>
          </>
        )}
      </LoadedView>
    </>
  );
}

function Facts({ model }: { model: Model }) {
  const { health } = model;
  return (
    <dl>
      <dt>{text("health")}</dt><dd>{healthLine(health)}</dd>
      {health.lastFailure && <dd>{text("lastFailure", { time: formatTime(health.lastFailure), code: health.failureCode ?? "" })}</dd>}
      <dt>{text("model")}</dt><dd>{model.model}</dd>
      <dt>{text("location")}</dt><dd>{text(`location.${model.location}`)}</dd>
      <dt>{text("clearance")}</dt><dd>{text(`clearance.${model.clearance}`)}</dd>
      <dt>{text("price")}</dt><dd>{text("priceValue", { in: formatEuro(model.pricePerMillionInput), out: formatEuro(model.pricePerMillionOutput) })}</dd>
      <dt>{text("contract")}</dt><dd>{model.contractReference ?? text("noContract")}</dd>
      <dt>{text("training")}</dt><dd>{text(model.noTraining ? "noTraining" : "mayTrain")}</dd>
      {model.missing.length > 0 && (
        <>
          <dt>{text("missing")}</dt>
          <dd><ul>{model.missing.map(fact => <li key={fact}>{fact}</li>)}</ul><p class="quiet">{text("missingHint")}</p></dd>
        </>
      )}
    </dl>
  );
}
