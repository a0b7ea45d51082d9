import { TeamsProgram, type TeamsContext } from "../src/showcase/teams/teamsProgram";

/** What a test wants: the page Teams opens, and what Teams tells it. */
declare const officeStage: { address: string; context: TeamsContext };

/** A Teams with one dialog in it; a test reads what was handed over in `standIn.submitted`. */
const frame = document.createElement("iframe");
const standIn = { submitted: [] as unknown[], signedIn: 0, changeTheme: (theme: TeamsContext["theme"]) => program.changeTheme(theme) };
const program = new TeamsProgram(() => frame.contentWindow, location.origin, officeStage.context, {
  submitted: result => void standIn.submitted.push(result),
  signedIn: () => void standIn.signedIn++,
});
program.listen();
frame.src = officeStage.address;
frame.title = "OfficeKi";
frame.dataset["testid"] = "pane-frame";
document.querySelector("main")?.append(frame);
Object.assign(globalThis, { standIn });
