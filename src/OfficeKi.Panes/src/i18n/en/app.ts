import type { app as de } from "../de/app";

export const app: Record<keyof typeof de, string> = {
  "app.name": "OfficeKi",
  "app.language": "Deutsch",
  "app.languageHint": "Auf Deutsch umstellen",
  "app.loading": "OfficeKi is starting …",
  "app.signedInAs": "Signed in: {name}",

  "start.noHost.title": "Please open in Word or Outlook",
  "start.noHost.text": "OfficeKi works in the side panel of Word and Outlook. Open a document or a mail there and choose “OfficeKi”.",
  "start.failed.title": "OfficeKi could not start",
  "start.failed.text": "The server does not answer. Check your connection and try again.",

  "notice.title": "You are working with AI",
  "notice.text": "OfficeKi is an AI system. What it writes is a draft and can be wrong.",
  "notice.check": "Check every text before you use it. For each sentence you see the passage it rests on.",
  "notice.decide": "You decide. OfficeKi inserts nothing and sends nothing by itself.",
  "notice.privacy": "Your text is not stored. After each answer you see what the AI has seen.",
  "notice.accept": "I understand",

  "signIn.title": "Please sign in",
  "signIn.text": "OfficeKi reads only what you may read yourself. It needs your sign-in for that.",
  "signIn.button": "Sign in",
  "signIn.failed": "Sign-in did not work. Please try again.",

  "home.title": "What would you like to do?",
  "home.document": "Document: {title}",
  "home.untitled": "Unsaved document",
  "home.unavailable": "Not available at the moment",
  "home.remedy": "What you can do",
  "home.contact": "Contact",
  "home.none": "No function has been enabled for you yet.",
  "home.loading": "Loading functions …",

  "word.tooOld": "This version of Word is too old for inserting. Please copy the text.",
  "word.noTracking": "This version of Word cannot take tracked changes from OfficeKi. You can insert at the cursor; the text is marked as an AI draft.",
  "word.tooOldForChanges": "This version of Word is too old for single changes. Please copy the text.",

  "home.mail": "Mail: {title}",
  "home.event": "Appointment: {title}",
  "home.draft": "Your draft: {title}",
  "home.noSubject": "no subject",
  "home.nothing.title": "No mail selected",
  "home.nothing.text": "Select a mail or an appointment in Outlook. Then OfficeKi can work with it.",

  "outlook.noSelect": "Outlook cannot mark the passage. It reads:",
  "outlook.noTracking": "Outlook has no tracked changes.",
  "outlook.notWriting": "This works only while you write a mail or an appointment.",
  "outlook.nothingOpen": "No mail is selected that you could reply to.",
  "outlook.tooOld": "This Outlook is too old for that. Please copy the text.",
  "outlook.tooLong": "The text is too long for Outlook’s form. So that nothing gets lost, nothing was inserted. Please copy the text and paste it yourself.",
  "outlook.otherItem": "Another mail is open now. Open the mail this result belongs to and then try again.",
  "outlook.changed": "Another mail was opened while reading. Please start again.",
  "outlook.shared": "From the mailbox {mailbox}",
  "outlook.sealed": "This mail is signed or encrypted. That is why OfficeKi cannot read it.",
};
