package dk.sigtepunkt.domain.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.deployments.Artifact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Findings that tests find there. */
public final class SomeEvidence {
    private static final Instant BEFORE = Instant.parse("2020-02-02T10:00:00Z");

    private SomeEvidence() {}

    static Signature by(Instant at) {
        return new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.SECRETARY), at);
    }

    /** One whose every text begins with a word. */
    static Evidence saying(String word, EvidenceMethod.Kind method, FocusAreaRef area, Stance stance) {
        return new Evidence(
                new EvidenceMethod(method, method == EvidenceMethod.Kind.OTHER ? word + " anden måde" : ""),
                new Gathered(word + " kilde", word + " sted", LocalDate.parse("2020-01-15")),
                word + " overskrift",
                word + " tekst\nmed to linjer æøå",
                List.of(new Bearing(area, stance, word + " grund")),
                Optional.empty());
    }

    public static FocusAreaRef area(String committee, String key) {
        return new FocusAreaRef(new CommitteeId(committee), new FocusAreaKey(key));
    }

    /** A draft that nobody but its committee's people may find. */
    public static KeptEvidence draft(EvidenceStore store, String word, FocusAreaRef area) {
        return store.begin(
                area.committee(),
                new EvidenceEntry.Written(
                        saying(word, EvidenceMethod.Kind.OTHER, area, Stance.AGAINST), "", by(BEFORE)),
                number -> Notes.any());
    }

    /** A draft of somebody's own story, which may be told. */
    public static KeptEvidence story(EvidenceStore store, String word, FocusAreaRef area) {
        KeptEvidence draft = store.begin(
                area.committee(),
                new EvidenceEntry.Written(
                        saying(word, EvidenceMethod.Kind.STORY, area, Stance.ILLUSTRATES), "", by(BEFORE)),
                number -> Notes.any());
        store.keep(
                draft.number(),
                OptionalInt.empty(),
                new EvidenceEntry.Consented(LocalDate.parse("2020-01-15"), word + " mundtligt", by(BEFORE)),
                Notes.any());
        return store.all().get(draft.number() - 1);
    }

    static EvidenceFile file(int number, Attachment said) {
        return new EvidenceFile(number, List.of(new EvidenceFile.Version(said, "", BEFORE)), Optional.empty());
    }

    /** Puts a text file beside one, as the first. */
    public static void attached(EvidenceStore store, int number) {
        attached(store, number, new Artifact("vedlagt.txt", "Vedlagt tekst".getBytes(UTF_8)));
    }

    /** Puts a file of any bytes beside one, as the first. */
    public static void attached(EvidenceStore store, int number, Artifact bytes) {
        Attachment file = Attachment.of(new InspectedFile(AttachmentKind.TEXT, bytes, Optional.empty()), "", "");
        store.attach(
                number,
                OptionalInt.empty(),
                new EvidenceEntry.Attached(1, file, by(BEFORE.plusSeconds(2))),
                bytes,
                Notes.any());
    }

    /** One that everybody reads since before anything else was known. */
    public static KeptEvidence published(EvidenceStore store, String word, FocusAreaRef area) {
        KeptEvidence draft = store.begin(
                area.committee(),
                new EvidenceEntry.Written(saying(word, EvidenceMethod.Kind.SURVEY, area, Stance.FOR), "", by(BEFORE)),
                number -> Notes.any());
        store.keep(
                draft.number(),
                OptionalInt.empty(),
                new EvidenceEntry.Published(by(BEFORE.plusSeconds(1))),
                Notes.any());
        return store.all().get(draft.number() - 1);
    }
}
