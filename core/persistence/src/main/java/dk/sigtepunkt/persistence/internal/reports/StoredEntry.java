package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportEntry;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * An entry as the columns have it; what an entry has nothing of is empty.
 *
 * @param kind a code that is stored
 * @param subject a section or an item
 * @param word a code, who sees to a section, a moment, or the template's version
 * @param day {@code 2026-10-12}
 * @param text of a mark how many texts it was said of; lines: of a submission the bodies, of what was laid before one its name, and what it said from the second on
 */
record StoredEntry(String kind, String subject, String word, String day, String text) {
    private static final String YES = "yes";

    static StoredEntry of(ReportEntry entry) {
        return entry instanceof ReportStep step ? of(step) : of((ReportNote) entry);
    }

    private static StoredEntry of(ReportStep step) {
        if (step instanceof ReportStep.Begun one) {
            return new StoredEntry("begun", "", Integer.toString(one.template()), "", "");
        }
        if (step instanceof ReportStep.Submitted one) {
            return new StoredEntry("submitted", "", "", "", String.join("\n", one.bodies()));
        }
        if (step instanceof ReportStep.SentBack one) {
            return new StoredEntry("sent-back", "", "", "", one.reason());
        }
        if (step instanceof ReportStep.Treated one) {
            return new StoredEntry("treated", "", "", one.meeting().toString(), one.decided());
        }
        if (step instanceof ReportStep.Laid one) {
            return new StoredEntry("laid", "", "", one.meeting().toString(), one.body() + "\n" + one.decided());
        }
        if (step instanceof ReportStep.Published one) {
            return new StoredEntry("published", "", UtcText.of(one.from()), "", "");
        }
        if (step instanceof ReportStep.Closed one) {
            return new StoredEntry("closed", one.item().toString(), "", "", one.ground());
        }
        ReportStep.Reopened one = (ReportStep.Reopened) step;
        return new StoredEntry("reopened", one.item().toString(), "", "", one.reason());
    }

    private static StoredEntry of(ReportNote note) {
        if (note instanceof ReportNote.Owned one) {
            return new StoredEntry("owned", one.section(), one.owner(), "", "");
        }
        if (note instanceof ReportNote.Marked one) {
            String texts =
                    one.texts().isPresent() ? Integer.toString(one.texts().getAsInt()) : "";
            return new StoredEntry("marked", one.section(), one.ready() ? YES : "no", "", texts);
        }
        if (note instanceof ReportNote.Commented one) {
            return new StoredEntry("commented", one.section(), "", "", one.text());
        }
        if (note instanceof ReportNote.Reflected one) {
            return new StoredEntry("reflected", "", one.word().code(), "", one.text());
        }
        ReportNote.Worded one = (ReportNote.Worded) note;
        return new StoredEntry("worded", one.section(), "", "", one.text());
    }

    ReportEntry entry(Signature by) {
        return switch (kind) {
            // Before there were versions nothing was written there.
            case "begun" ->
                word.isEmpty() ? new ReportStep.Begun(by) : new ReportStep.Begun(Integer.parseInt(word), by);
            case "submitted" -> new ReportStep.Submitted(lines(), by);
            case "sent-back" -> new ReportStep.SentBack(text, by);
            case "treated" -> new ReportStep.Treated(LocalDate.parse(day), text, by);
            case "laid" ->
                new ReportStep.Laid(lines().get(0), LocalDate.parse(day), text.substring(text.indexOf('\n') + 1), by);
            case "published" -> new ReportStep.Published(UtcText.instant(word), by);
            case "closed" -> new ReportStep.Closed(item(), text, by);
            case "reopened" -> new ReportStep.Reopened(item(), text, by);
            case "owned" -> new ReportNote.Owned(subject, word, by);
            case "marked" ->
                new ReportNote.Marked(
                        subject,
                        word.equals(YES),
                        text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text)),
                        by);
            case "commented" -> new ReportNote.Commented(subject, text, by);
            case "reflected" ->
                new ReportNote.Reflected(StoredCodes.find(PathWord.values(), PathWord::code, word), text, by);
            case "worded" -> new ReportNote.Worded(subject, text, by);
            default -> throw new IllegalStateException("an entry of an unknown kind: " + kind);
        };
    }

    private List<String> lines() {
        return Arrays.asList(text.split("\n", -1));
    }

    private ReportItem item() {
        return ReportItem.find(subject)
                .orElseThrow(() -> new IllegalStateException("an unknown item of a report: " + subject));
    }
}
