package dk.sigtepunkt.domain.attachments;

import java.util.Locale;

/** What is said of files that are handed in. */
public interface AttachmentWords {
    /** Danish until there is another set. */
    static AttachmentWords in(Locale language) {
        return new DanishAttachmentWords();
    }

    /** What a reader calls a kind. */
    String kind(AttachmentKind kind);

    /** What a reader knows a field of the form as. */
    String label(String field);

    String noneChosen();

    String several();

    /** @param most how many may stand beside one thing */
    String tooMany(int most);

    String unknownFile();

    /** Where something is, when it is in what the file is called. */
    String itsName();

    /** Why what everybody reads cannot have this file yet. */
    String lacking(Attachment file, Attachment.Lack lack);

    /**
     * @param detail where or what it is, quoted as the fault needs it; empty where there is nothing to say
     */
    String sentence(FileFault fault, String detail);
}
