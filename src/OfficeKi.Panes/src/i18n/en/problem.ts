import type { problem as de } from "../de/problem";

export const problem: Record<keyof typeof de, string> = {
  "problem.refused": "This is not allowed",
  "problem.title": "That did not work",
  "problem.reason": "Reason",
  "problem.remedy": "What you can do",
  "problem.contact": "Contact",
  "problem.kept": "Your earlier result stays.",
  "problem.builtin": "Try without a language model",
  "problem.retry": "Try again",
  "problem.OFFLINE": "The server cannot be reached. Check your connection.",
  "problem.UNEXPECTED": "An unexpected error occurred.",
  "problem.DAMAGED_STREAM": "The answer arrived damaged.",
  "problem.INTERRUPTED": "The connection broke in the middle of the answer.",
  "problem.EMPTY_CONTENT": "There is no text yet. Please open a document or wait until it has loaded, then start again.",
  "problem.EMPTY_TEXT": "There is no text yet. Please copy the text into the text field, and start again.",
  "problem.READ_FAILED": "The text could not be read from the document.",
  "problem.NO_ITEM": "No mail is selected. Please select a mail or an appointment in Outlook and then start again.",
  "problem.SIGN_IN": "Please sign in again. Your sign-in has expired, or this content needs a further consent.",
};
