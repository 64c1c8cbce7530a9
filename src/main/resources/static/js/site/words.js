// The words of the screens in the language chosen on this telephone.

const LANGUAGES = ["vi", "en"];
let words = {};

export let language = "vi";

export async function speak(chosen) {
  language = LANGUAGES.includes(chosen) ? chosen : LANGUAGES[0];
  const answer = await fetch(`/hien-truong/words-${language}.json`);
  words = await answer.json();
  document.documentElement.lang = language;
}

export function t(key, ...values) {
  const text = words[key] ?? key;
  return text.replace(/\{(\d)\}/g, (whole, n) => values[n] ?? whole);
}

export function moment(at) {
  return new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(new Date(at));
}

export function date(day) {
  return day.split("-").reverse().join("/");
}
