import { outcomeOf, type Place } from "./survey.ts";

self.addEventListener("message", ({ data }: MessageEvent<Place>) => {
  void outcomeOf(data).then((outcome) => {
    self.postMessage(outcome);
  });
});
