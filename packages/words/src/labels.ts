/**
 * What every value is called, in Swedish and English. Complete by type: a new value without a label
 * does not compile.
 *
 * @since 0.1.0
 */
import type {
  AgreementView,
  BodyKind,
  CalendarKind,
  CascadeStep,
  CommitmentView,
  Explanation,
  FalseCertificate,
  Finding,
  ItemKind,
  LaneMark,
  Link,
  MeetingLine,
  NoticeAnswer,
  Outcome,
  Outlook,
  QuorumAnswer,
  RadarEntry,
  RadarKind,
  Reply,
} from "@konstellation/core";

type Labels<Value extends string> = Readonly<Record<Value, Explanation>>;

/** What an item is for. @category labels @since 0.1.0 */
export const itemKinds: Labels<ItemKind> = {
  decision: { sv: "beslut", en: "decision" },
  dialogue: { sv: "dialog", en: "dialogue" },
  information: { sv: "information", en: "information" },
  workshop: { sv: "workshop", en: "workshop" },
};

/** How an item ended. @category labels @since 0.1.0 */
export const outcomes: Labels<Outcome["kind"]> = {
  decided: { sv: "beslutad", en: "decided" },
  referred: { sv: "återremitterad", en: "referred" },
  deferred: { sv: "bordlagd", en: "deferred" },
  noted: { sv: "noterad", en: "noted" },
  proposed: { sv: "förslag, ej beslut", en: "proposed, not decided" },
  discussed: { sv: "samtalad", en: "discussed" },
  withdrawn: { sv: "återtagen", en: "withdrawn" },
  lapsed: { sv: "förfallen", en: "lapsed" },
  brokenOff: { sv: "avbruten", en: "broken off" },
};

/** Whether the group is the group. @category labels @since 0.1.0 */
export const verdicts: Labels<QuorumAnswer["verdict"]> = {
  quorate: { sv: "beslutför", en: "quorate" },
  inquorate: { sv: "ej beslutför", en: "not quorate" },
  unknown: { sv: "okänt", en: "unknown" },
};

/** What the gathering is. @category labels @since 0.1.0 */
export const forums: Labels<QuorumAnswer["forum"]> = {
  assembled: { sv: "samlad", en: "assembled" },
  subAssembled: { sv: "delvis samlad", en: "partly assembled" },
  broken: { sv: "bruten", en: "broken" },
  informal: { sv: "informell", en: "informal" },
};

/** What a seat has answered to the call. @category labels @since 0.1.0 */
export const replies: Labels<Reply> = {
  coming: { sv: "kommer", en: "coming" },
  deputy: { sv: "ersättare kommer", en: "deputy coming" },
  notComing: { sv: "kommer inte", en: "not coming" },
};

/** What a remote link carries. @category labels @since 0.1.0 */
export const links: Labels<Link> = {
  soundAndPicture: { sv: "ljud och bild", en: "sound and picture" },
  sound: { sv: "bara ljud", en: "sound only" },
  lost: { sv: "länken bruten", en: "link lost" },
};

/** What an item can hope for. @category labels @since 0.1.0 */
export const outlooks: Labels<Outlook> = {
  quorate: { sv: "blir beslutför", en: "will be quorate" },
  dependsOn: { sv: "beror på fler", en: "depends on more" },
  inquorate: { sv: "kan inte bli beslutför", en: "cannot be quorate" },
  unknown: { sv: "okänt", en: "unknown" },
};

/** Where a meeting stands. @category labels @since 0.1.0 */
export const meetingStatuses: Labels<MeetingLine["status"]> = {
  called: { sv: "kallat", en: "called" },
  open: { sv: "pågår", en: "open" },
  closed: { sv: "avslutat", en: "closed" },
  cancelled: { sv: "inställt", en: "cancelled" },
};

/** What is due. @category labels @since 0.1.0 */
export const radarKinds: Labels<RadarKind> = {
  meeting: { sv: "möte", en: "meeting" },
  commitment: { sv: "uppdrag", en: "commitment" },
  reportBack: { sv: "återrapport", en: "report back" },
  deferred: { sv: "bordlagt", en: "deferred" },
  decisionExpected: { sv: "beslut väntas", en: "decision due" },
  agreementEnds: { sv: "avtal upphör", en: "agreement ends" },
  lastDayToGiveNotice: { sv: "sista uppsägningsdag", en: "last day for notice" },
  noticeOutstanding: { sv: "uppsägning saknas", en: "notice missing" },
  notesToAdjust: { sv: "justera anteckningar", en: "adjust the notes" },
  successorMissing: { sv: "ingen tar över", en: "no successor" },
  approvalMissing: { sv: "godkännande saknas", en: "approval missing" },
  review: { sv: "se över avtal", en: "review" },
  reviewDayMissing: { sv: "ingen dag för översyn", en: "no review day" },
  noticeClauseUnknown: { sv: "uppsägningstid okänd", en: "notice unknown" },
  lastMeetingToDecide: { sv: "sista möte att besluta", en: "last meeting to decide" },
  itemOfCancelledMeeting: { sv: "mötet inställt", en: "meeting cancelled" },
  cannotEndBefore: { sv: "kan inte upphöra före", en: "cannot end before" },
};

/** What an event on a calendar is. @category labels @since 0.1.0 */
export const calendarKinds: Labels<CalendarKind> = {
  meeting: { sv: "Möte", en: "Meeting" },
  lastDayToGiveNotice: { sv: "Sista dag att säga upp", en: "Last day to give notice" },
  agreementEnds: { sv: "Avtalets sista dag", en: "The agreement's last day" },
  review: { sv: "Se över avtal", en: "Review of an agreement" },
  commitment: { sv: "Uppdrag", en: "Commitment" },
  reportBack: { sv: "Återrapport", en: "Report back" },
};

/** How urgent something is. @category labels @since 0.1.0 */
export const urgencies: Labels<RadarEntry["state"]> = {
  overdue: { sv: "försenat", en: "overdue" },
  soon: { sv: "snart", en: "soon" },
  later: { sv: "senare", en: "later" },
};

/** Where a commitment stands. @category labels @since 0.1.0 */
export const commitmentStates: Labels<CommitmentView["state"]> = {
  open: { sv: "öppet", en: "open" },
  overdue: { sv: "försenat", en: "overdue" },
  carriedOut: { sv: "genomfört", en: "carried out" },
};

/** Where an agreement stands. @category labels @since 0.1.0 */
export const agreementStatuses: Labels<AgreementView["status"]> = {
  unconcluded: { sv: "ej ingånget", en: "not concluded" },
  notYetInForce: { sv: "gäller inte än", en: "not yet in force" },
  inForce: { sv: "gäller", en: "in force" },
  beingTerminated: { sv: "sägs upp", en: "being terminated" },
  terminated: { sv: "uppsagt", en: "terminated" },
  ended: { sv: "upphört", en: "ended" },
};

/** What an agreement is. @category labels @since 0.1.0 */
export const agreementKinds: Labels<AgreementView["kind"]> = {
  agreement: { sv: "avtal", en: "agreement" },
  accord: { sv: "överenskommelse", en: "accord" },
  careProgramme: { sv: "gemensamt vårdprogram", en: "joint care programme" },
};

/** How an agreement ends. @category labels @since 0.1.0 */
export const endedBy: Labels<NonNullable<AgreementView["ending"]>["by"]> = {
  expiry: { sv: "löper ut", en: "expiry" },
  termination: { sv: "uppsagt av alla", en: "notice from all" },
  withdrawal: { sv: "för få parter kvar", en: "too few parties left" },
  replacement: { sv: "ersatt", en: "replaced" },
  neverInForce: { sv: "aldrig i kraft", en: "never in force" },
};

/** What is known of a party's notice. @category labels @since 0.1.0 */
export const noticeStates: Labels<AgreementView["notices"][number]["is"]> = {
  in: { sv: "inne", en: "in" },
  onItsWay: { sv: "på väg", en: "on its way" },
  withdrawn: { sv: "återtagen", en: "taken back" },
  spent: { sv: "parten är med igen", en: "the party has joined again" },
};

/** What a review found. @category labels @since 0.1.0 */
export const findings: Labels<Finding> = {
  fits: { sv: "passar målbilden", en: "fits" },
  toBeRevised: { sv: "ska revideras", en: "to be revised" },
  toBeEnded: { sv: "ska avslutas", en: "to be ended" },
  unknown: { sv: "okänt", en: "unknown" },
};

/** What ending an agreement takes. @category labels @since 0.1.0 */
export const cascadeSteps: Labels<CascadeStep["step"]> = {
  decided: { sv: "beslut", en: "decision" },
  notices: { sv: "uppsägningar", en: "notices" },
  successor: { sv: "vad som kommer efter", en: "what comes after" },
  reportBack: { sv: "återrapport", en: "report back" },
  responsibility: { sv: "ansvar utan glapp", en: "responsibility without a gap" },
};

/** How far a step has come. @category labels @since 0.1.0 */
export const stepStates: Labels<CascadeStep["is"]> = {
  done: { sv: "klart", en: "done" },
  waiting: { sv: "väntar", en: "waiting" },
  overdue: { sv: "försenat", en: "overdue" },
};

/** What happens on a day of a timeline. @category labels @since 0.1.0 */
export const laneMarks: Labels<LaneMark["kind"]> = {
  begins: { sv: "börjar", en: "begins" },
  renews: { sv: "förlängs", en: "renews" },
  lastDayToGiveNotice: { sv: "sista uppsägningsdag", en: "last day for notice" },
  lastDay: { sv: "sista dag", en: "last day" },
  review: { sv: "översyn", en: "review" },
  amended: { sv: "ändras", en: "amended" },
};

/** What becomes of an agreement. @category labels @since 0.1.0 */
export const noticeOutcomes: Labels<NoticeAnswer["outcome"]> = {
  terminated: { sv: "uppsagt", en: "terminated" },
  renewed: { sv: "förlängs", en: "renewed" },
  expires: { sv: "löper ut", en: "expires" },
  runsOn: { sv: "löper", en: "runs on" },
  cannotCompute: { sv: "går inte att räkna ut", en: "cannot be computed" },
};

/** What a body is for. @category labels @since 0.1.0 */
export const bodyKinds: Labels<BodyKind> = {
  leadershipGroup: { sv: "ledningsgrupp", en: "leadership group" },
  workingCommittee: { sv: "arbetsutskott", en: "working committee" },
  network: { sv: "chefsnätverk", en: "network of heads" },
  chiefExecutives: { sv: "kommunchefsgrupp", en: "chief executives' group" },
  politicalForum: { sv: "politiskt forum", en: "political forum" },
  processGroup: { sv: "processgrupp", en: "process group" },
  workingGroup: { sv: "arbetsgrupp", en: "working group" },
  board: { sv: "nämnd", en: "board" },
};

/** How strongly a group speaks. @category labels @since 0.1.0 */
export const strengths: Labels<"endorses" | "endorsesWithConditions" | "decides"> = {
  endorses: { sv: "ställer sig bakom", en: "endorses" },
  endorsesWithConditions: { sv: "ställer sig bakom med villkor", en: "endorses with conditions" },
  decides: { sv: "beslutar", en: "decides" },
};

/** What a decision does by itself. @category labels @since 0.1.0 */
export const effects: Labels<"recommendation" | "delegated" | "requiresRatification"> = {
  recommendation: { sv: "rekommendation", en: "recommendation" },
  delegated: { sv: "på delegation", en: "delegated" },
  requiresRatification: { sv: "kräver beslut hos varje part", en: "requires ratification by each party" },
};

/** Why a certificate is false. @category labels @since 0.1.0 */
export const certificateFaults: Labels<FalseCertificate["why"]> = {
  notQuorate: { sv: "gruppen var inte beslutför", en: "the group was not quorate" },
  notWhatTheLogHolds: { sv: "intyget säger annat än posterna", en: "the certificate does not say what the entries do" },
  noTreatment: { sv: "punkten var inte uppe till behandling", en: "the item was not on the table" },
  correctedSince: {
    sv: "närvaron har rättats, och gruppen var inte beslutför",
    en: "the presence was corrected, and the group was not quorate",
  },
};
