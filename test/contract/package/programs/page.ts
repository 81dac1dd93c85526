import { outcomeOf, type Outcome, type Place } from "./survey.ts";

declare global {
  interface Window {
    surveyInPage(place: Place): Promise<Outcome>;
    surveyInWorker(place: Place): Promise<Outcome>;
  }
}

window.surveyInPage = outcomeOf;

window.surveyInWorker = (place) =>
  new Promise((done, fail) => {
    const worker = new Worker("worker.js", { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Outcome>) => {
      worker.terminate();
      done(data);
    });
    worker.addEventListener("error", ({ message }) => {
      fail(new Error(message));
    });
    worker.postMessage(place);
  });
