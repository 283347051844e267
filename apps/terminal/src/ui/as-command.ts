/**
 * The same as a command line: for whoever wants to do it again, or in a script.
 *
 * @since 0.1.0
 */
import { type Model, top } from "./model.ts";

/** The command line that shows the same as the page on top. */
export const asCommand = (model: Model): string => {
  const { page } = top(model);
  const day = model.day === undefined ? "" : ` --day ${model.day}`;
  switch (page.at) {
    case "tab":
      return `konstellation ${page.tab}${day}`;
    case "meeting":
      return `konstellation meetings ${page.meeting}`;
    case "room": {
      if (model.lastAct === undefined) return `konstellation room ${page.meeting}`;
      const { type, ...fields } = model.lastAct;
      return `konstellation act ${type} '${JSON.stringify(fields)}'`;
    }
    case "decision":
      return `konstellation decisions ${page.decision}${day}`;
    case "agreement":
      return `konstellation agreements ${page.agreement}${day}`;
    case "body":
      return `konstellation bodies ${page.body}${day}`;
    case "timeline":
      return `konstellation timeline${day}`;
    case "inventory":
      return `konstellation inventory${day}`;
    case "whatIf":
      return `konstellation what-if ${page.meeting} --seat ${page.seat} --from-item ${page.item}`;
    case "seats":
      return `konstellation what-if ${page.meeting} --seat … --from-item ${page.item}`;
    case "text":
      return asCommand({ ...model, frames: [model.frames[0], ...model.frames.slice(1, -1)] });
  }
};
