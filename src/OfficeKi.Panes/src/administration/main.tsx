import "virtual:fluent-theme.css";
import "../design/base.css";
import "./administration.css";
import { render } from "preact";
import { readConfig } from "../auth/auth";
import { language, setLanguage } from "../i18n/i18n";
import { Administration } from "./Administration";

setLanguage(language());
const app = document.getElementById("app");
if (app) render(<Administration config={await readConfig()} />, app);
