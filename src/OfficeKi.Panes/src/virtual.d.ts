declare module "virtual:fluent-theme.css";
