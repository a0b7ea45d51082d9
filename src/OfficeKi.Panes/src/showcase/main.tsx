import "virtual:fluent-theme.css";
import "../design/base.css";
import "./showcase.css";
import "./page/page.css";
import "./mail/mail.css";
import { render } from "preact";
import { language, setLanguage } from "../i18n/i18n";
import { Showcase } from "./Showcase";

setLanguage(language());
const app = document.getElementById("app");
if (app) render(<Showcase />, app);
