package dk.sigtepunkt.domain.attachments;

import java.util.Optional;

/**
 * A file that stands beside something that was written.
 *
 * @param name it is served under; ends as its kind does
 * @param sha256 of what is stored, in hexadecimal
 * @param size in bytes
 * @param alt what a picture shows, for whoever does not see it; empty for nothing
 * @param text the same in plain words, for whoever cannot read the file; empty for nothing
 * @param pdf of a PDF only
 */
public record Attachment(
        AttachmentKind kind, String name, String sha256, int size, String alt, String text, Optional<PdfTraits> pdf) {
    /** What everybody must be able to read before everybody may. */
    public enum Lack {
        ALT,
        TEXT
    }

    public static Attachment of(InspectedFile file, String alt, String text) {
        return new Attachment(
                file.kind(), file.stored().name(), file.stored().sha256(), file.size(), alt, text, file.pdf());
    }

    /** The same file in other words. */
    public Attachment saying(String otherAlt, String otherText) {
        return new Attachment(kind, name, sha256, size, otherAlt, otherText, pdf);
    }

    /** Why it cannot be public yet; empty when it can. */
    public Optional<Lack> lack() {
        if (kind.picture() && alt.isBlank()) {
            return Optional.of(Lack.ALT);
        }
        return text.isBlank() && pdf.filter(traits -> !traits.tagged()).isPresent()
                ? Optional.of(Lack.TEXT)
                : Optional.empty();
    }

    /** What stays of it when what it said is taken back: that there was a file of some kind. */
    public Attachment erased() {
        return new Attachment(kind, "", "", 0, "", "", Optional.empty());
    }
}
