import "virtual:fluent-theme.css";
import "../design/base.css";
import "./pane.css";
import "./views.css";
import "./entries/entries.css";
import { render } from "preact";
import { language, setLanguage } from "../i18n/i18n";
import { Start } from "./Start";

setLanguage(language());
const app = document.getElementById("app");
if (app) render(<Start />, app);
